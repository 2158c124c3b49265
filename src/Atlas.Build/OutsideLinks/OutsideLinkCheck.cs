using System.Collections.Immutable;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;

namespace Atlas.Build.OutsideLinks;

/// <summary>Asks other sites whether what the pages link to is still there, and says what is not. It changes nothing of the site.</summary>
/// <param name="request">How it is asked.</param>
/// <param name="log">Takes what is wrong.</param>
public sealed class OutsideLinkCheck(OutsideLinkRequest request, DiagnosticLog log)
{
    /// <summary>How many answers may be lost when the check is interrupted.</summary>
    private const int AnswersAtRisk = 20;

    /// <summary>How often in a row a host may give no answer before it is left alone.</summary>
    private const int MostSilences = 3;

    /// <summary>After how many links without any answer the network here is held to be missing, and nobody is asked any more.</summary>
    private const int MostSilencesInAll = 24;

    /// <summary>Asks for the links whose answers do not hold any more, and reports what is at all of them.</summary>
    /// <param name="links">The links.</param>
    /// <param name="site">Absolute address of the site's root, which is told to whoever is asked.</param>
    /// <param name="placeOf">Where an address stands in the sources, if it does.</param>
    /// <param name="progress">Is told how many have been looked at.</param>
    /// <param name="stop">Ends the asking.</param>
    public async Task Run(ImmutableArray<OutsideLink> links, string site, Func<string, SourceLocation?> placeOf, IBuildProgress progress, CancellationToken stop)
    {
        LinkAnswers answers = LinkAnswers.Read(request.CacheFile);
        DateOnly today = DateOnly.FromDateTime(request.Time.GetUtcNow().UtcDateTime);
        ImmutableArray<OutsideLink> toAsk = [.. links.Where(link => answers.Find(link.Address, today) is null)];
        HashSet<string> counted = [.. links.Select(link => link.Address)];
        bool isAnswered = await Ask(toAsk, site, answers, counted.Contains, progress, stop);
        if (toAsk.Length > 0 && !isAnswered)
        {
            // That not one site answers says more of the network here than of all of them.
            log.Add(Diagnose.Output.NoSiteAnswers(toAsk.Length));
            answers.Drop(toAsk.Select(link => link.Address));
        }

        if (answers.Write(counted.Contains) is { } failure)
        {
            log.Add(Diagnose.Output.AnswersNotKept(request.CacheFile, failure));
        }

        foreach (OutsideLink link in links)
        {
            if (answers.Find(link.Address, today) is { } answer && LinkDefects.Of(link, answer, placeOf) is { } defect)
            {
                log.Add(defect);
            }
        }
    }

    /// <summary>Asks for some links; false when no site gave any answer.</summary>
    private async Task<bool> Ask(
        ImmutableArray<OutsideLink> links, string site, LinkAnswers answers, Func<string, bool> counts, IBuildProgress progress, CancellationToken stop)
    {
        using var visitor = new HostVisitor(request, UserAgent(site));
        int done = 0;
        int answered = 0;
        // One host is one queue, so that many links to one site never hold the others up; the longest begins first.
        IEnumerable<IGrouping<string, OutsideLink>> hosts = links.GroupBy(link => HostOf(link.Address), StringComparer.OrdinalIgnoreCase).OrderByDescending(host => host.Count());
        await Parallel.ForEachAsync(hosts, new ParallelOptions { MaxDegreeOfParallelism = request.Hosts, CancellationToken = stop }, async (host, end) =>
        {
            int silences = 0;
            LinkAnswer? last = null;
            foreach (OutsideLink link in host)
            {
                if (Volatile.Read(ref answered) == 0 && Volatile.Read(ref done) >= MostSilencesInAll)
                {
                    return;
                }

                last = last is not null && silences >= MostSilences ? last with { Address = link.Address } : await visitor.Visit(link.Address, end);
                bool isSilent = last is { Status: 0, Fault: not (LinkFault.NotAnAddress or LinkFault.PrivateNetwork) };
                silences = isSilent ? silences + 1 : 0;
                _ = isSilent ? 0 : Interlocked.Increment(ref answered);
                answers.Add(last);
                progress.Rendered(Interlocked.Increment(ref done), links.Length);
                if (answered > 0 && done % AnswersAtRisk == 0)
                {
                    // Whether it can be written at all is said once, at the end.
                    _ = answers.Write(counts);
                }
            }
        });
        return answered > 0;
    }

    private static string HostOf(string address) => Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) ? uri.Authority : string.Empty;

    private static string UserAgent(string site) =>
        $"Atlas/{typeof(OutsideLinkCheck).Assembly.GetName().Version?.ToString(3)} (link check of {new Uri(site).AbsoluteUri})";
}
