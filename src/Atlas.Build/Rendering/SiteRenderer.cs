using System.Collections.Concurrent;
using System.Collections.Immutable;
using Atlas.Build.Publishing;
using Atlas.Core.Diagnostics;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;
using Atlas.Rendering.Assets;
using Atlas.Rendering.Facts;
using Atlas.Rendering.Media;
using Atlas.Rendering.Pages;

namespace Atlas.Build.Rendering;

/// <summary>
/// Renders a planned site in parallel. A page is written as soon as it is rendered and only its facts stay, so that memory holds
/// as many pages as there are threads.
/// </summary>
/// <param name="writer">Takes the files.</param>
/// <param name="log">Takes what is wrong.</param>
/// <param name="jobs">How many threads.</param>
public sealed class SiteRenderer(ISiteWriter writer, DiagnosticLog log, int jobs)
{
    private const string SitemapPath = "sitemap.xml";

    private readonly ConcurrentBag<SiteFile> _files = [];
    private ImmutableArray<string>? _sitemap;

    /// <summary>Renders the pages of <paramref name="plan"/> and writes every file of the site.</summary>
    /// <param name="plan">The site.</param>
    /// <param name="renderer">Renders its pages.</param>
    /// <param name="sources">Gives assets and media.</param>
    /// <param name="progress">Is told how many pages are done.</param>
    public SiteFacts Render(SitePlan plan, PageRenderer renderer, Inputs.AtlasSources sources, IBuildProgress progress)
    {
        var pages = new PageFacts?[plan.Pages.Length];
        var failures = new TemplateFailures();
        int done = 0;
        WriteFiles(plan.Files);
        InParallel(plan.Pages.Length, i =>
        {
            if (renderer.Render(plan.Pages[i], failures) is { } page)
            {
                writer.Write(page.Route.File, page.Html.Span);
                pages[i] = page.Facts;
            }

            progress.Rendered(Interlocked.Increment(ref done), plan.Pages.Length);
        });
        failures.Report(log);
        ImmutableArray<Asset> assets = sources.Assets.Assets;
        InParallel(assets.Length, i => Write(assets[i].Route.File, assets[i].Content));
        ImmutableArray<MediaFile> media = sources.Media.Files;
        InParallel(media.Length, i => Copy(media[i], sources));
        return new SiteFacts(
            [.. pages.OfType<PageFacts>()],
            [.. _files.OrderBy(file => file.Path, StringComparer.Ordinal)],
            _sitemap)
        {
            Unmade = [.. plan.Pages.Where((_, i) => pages[i] is null).Select(page => page.Route)],
        };
    }

    /// <summary>Writes a file that is neither a page nor planned.</summary>
    public void Write(string path, ReadOnlyMemory<byte> content)
    {
        writer.Write(path, content.Span);
        _files.Add(new SiteFile(path, content.Length));
    }

    /// <summary>
    /// Writes the files, before the pages: sizes and digests that pages and other files print are taken while a file is written, not in a
    /// writing of its own.
    /// </summary>
    private void WriteFiles(ImmutableArray<PlannedFile> files)
    {
        foreach (IGrouping<bool, PlannedFile> group in files.GroupBy(file => file.DescribesFiles).OrderBy(group => group.Key))
        {
            PlannedFile[] together = [.. group];
            InParallel(together.Length, i => Write(together[i]));
        }
    }

    private void Write(PlannedFile file)
    {
        var buffer = new MemoryStream();
        file.Write(buffer);
        ReadOnlyMemory<byte> content = buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
        if (FileChecks.Check(file.Route.File, content) is { } defect)
        {
            log.Add(defect);
        }
        else if (file.Route.File is SitemapPath)
        {
            buffer.Position = 0;
            _sitemap = SitemapReader.Read(buffer);
        }

        FileDigest? digest = file.Digest?.Invoke() ?? (file.Also.IsEmpty ? null : FileDigest.Of(content.Span));
        foreach (Route route in file.Routes)
        {
            writer.Write(route.File, content.Span, digest);
            _files.Add(new SiteFile(route.File, content.Length));
        }
    }

    private void Copy(MediaFile file, Inputs.AtlasSources sources)
    {
        writer.Copy(file.Route.File, () => sources.OpenMedia(file.Path));
        _files.Add(new SiteFile(file.Route.File, sources.MediaLength(file.Path)));
        // What is not held in memory is looked at again, so that a page and its picture are of the same moment.
        if (sources.MediaDefect(file.Path) is { } defect)
        {
            log.Add(defect);
        }
    }

    private void InParallel(int count, Action<int> work) => Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = jobs }, (i, loop) =>
    {
        if (writer.HasFailed)
        {
            loop.Stop();
            return;
        }

        work(i);
    });
}
