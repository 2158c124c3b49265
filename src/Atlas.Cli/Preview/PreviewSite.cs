using System.Collections.Immutable;
using System.Text.Json;
using Atlas.Build;
using Atlas.Build.Inputs;
using Atlas.Core.Diagnostics;
using Atlas.Core.Records;
using Atlas.Pages.Plan;

namespace Atlas.Cli.Preview;

/// <summary>
/// The atlas that the preview shows. A change of its sources gives a new state, made from the old one as far as it holds: a new text
/// costs its own reading, new templates their own compilation, anything else a reading of what has changed and a new plan.
/// </summary>
internal sealed class PreviewSite : IDisposable
{
    private const int MostTexts = 50;

    private readonly BuildRequest _request;
    private readonly EventStream _events;
    private readonly PreviewChecks _checks;
    private readonly Action<Exception> _failed;
    private readonly SourceMemory _memory = new();
    private readonly string _session = Guid.NewGuid().ToString("N")[..8];
    private readonly Lock _refreshing = new();
    private readonly Lock _publishing = new();
    private PreviewShown _shown;
    private ImmutableArray<Diagnostic> _unread = [];
    private int _count;

    /// <summary>A preview without any state yet.</summary>
    /// <param name="request">What is previewed.</param>
    /// <param name="events">Tells open pages.</param>
    /// <param name="failed">Gets defects of the program.</param>
    public PreviewSite(BuildRequest request, EventStream events, Action<Exception> failed)
    {
        _request = request;
        _events = events;
        _failed = failed;
        _shown = new PreviewShown(null, Version());
        Findings = new PreviewFindings(_shown.Version, [], IsWhole: false);
        // One processor is left for the pages that somebody waits for.
        _checks = new PreviewChecks(request with { Jobs = Math.Max(1, request.Jobs - 1) }, _ => Publish(), failed);
    }

    /// <summary>What is shown now.</summary>
    public PreviewShown Shown => Volatile.Read(ref _shown);

    /// <summary>What is wrong with the atlas, as far as is known.</summary>
    public PreviewFindings Findings { get; private set; }

    /// <summary>Takes over a change of the sources and tells open pages. Sources that cannot be read leave the last good pages in place.</summary>
    public void Refresh(SourceChange change)
    {
        lock (_refreshing)
        {
            try
            {
                Take(change);
            }
            catch (Exception defect) when (defect is not OutOfMemoryException)
            {
                _failed(defect);
            }
        }
    }

    /// <summary>Says anew what is wrong, if anything else has come to light.</summary>
    public void Publish()
    {
        lock (_publishing)
        {
            PreviewFindings findings = Find();
            PreviewFindings before = Findings;
            Findings = findings;
            if (findings.IsWhole != before.IsWhole || !findings.Diagnostics.SequenceEqual(before.Diagnostics)
                || !string.Equals(findings.Version, before.Version, StringComparison.Ordinal))
            {
                _events.Send("diagnostics", findings.Version);
            }
        }
    }

    /// <summary>Stops what is going on in the background.</summary>
    public void Dispose() => _checks.Dispose();

    private void Take(SourceChange change)
    {
        PreviewState? last = _shown.State;
        if (last is not null && NewTexts(last, change) is { IsEmpty: false } texts)
        {
            IReadOnlySet<string> files = texts.Select(text => text.File).ToHashSet(StringComparer.Ordinal);
            bool isKnown = _checks.Last is { } known && ReferenceEquals(known.State.Plan, last.Plan);
            Show(last.WithTexts(texts), "page", isKnown ? [.. _checks.Last!.PagesOf(files)] : null);
            return;
        }

        var pipeline = new AtlasPipeline(_request, SilentProgress.Instance);
        PreviewState? state = last is not null && change.IsTemplatesOnly ? NewTemplates(last, change, pipeline.Log) : Read(last, change, pipeline);
        if (state is null)
        {
            // What is shown stays, with the reason beside it.
            _unread = [.. pipeline.Log.InOrder()];
            Publish();
            return;
        }

        _unread = [];
        Show(state, change.IsStyleOnly ? "style" : "page", paths: null);
    }

    private void Show(PreviewState state, string happening, IReadOnlyCollection<string>? paths)
    {
        Volatile.Write(ref _shown, new PreviewShown(state, Version()));
        Publish();
        _events.Send(happening, JsonSerializer.Serialize(new { version = _shown.Version, paths }));
        _checks.Want(state);
    }

    /// <summary>The narratives that were written anew, if nothing else has changed; otherwise none.</summary>
    private ImmutableArray<Narrative> NewTexts(PreviewState last, SourceChange change)
    {
        string[] paths = [.. change.Paths.Where(path => last.Plan.SoundNarrative(path) is not null || Path.Exists(Path.Combine(_request.Source, path)))];
        if (!change.IsComplete || paths.Length is 0 or > MostTexts || !_unread.IsEmpty)
        {
            return [];
        }

        var rereader = new NarrativeRereader(_request.Source);
        var texts = ImmutableArray.CreateBuilder<Narrative>();
        foreach (string path in paths)
        {
            // The glossary explains words on every page.
            if (last.Plan.SoundNarrative(path) is not { } known || known is { Kind: NarrativeKind.Page, Key: AtlasPipeline.GlossaryKey }
                || rereader.Read(known) is not { } text)
            {
                return [];
            }

            texts.Add(text);
        }

        return texts.ToImmutable();
    }

    private PreviewState? NewTemplates(PreviewState last, SourceChange change, DiagnosticLog log)
    {
        if (new SourceReader(_request.Source, log, last.Sources, change.Paths).Read() is not { } sources)
        {
            return null;
        }

        return last.WithTemplates(sources);
    }

    private PreviewState? Read(PreviewState? last, SourceChange change, AtlasPipeline pipeline)
    {
        if (pipeline.Read(_memory, change.Paths) is not { } atlas || (last is not null && !atlas.Index.Catalogue.IsWhole))
        {
            return null;
        }

        pipeline.Check(atlas.Index);
        SitePlan plan = pipeline.Plan(atlas.Index);
        return PreviewState.Of(_request, new PreviewPlan(atlas, plan, pipeline.Log), last);
    }

    private PreviewFindings Find()
    {
        (PreviewState? state, string version) = Shown;
        CheckedSite? done = _checks.Last;
        bool isWhole = state is not null && ReferenceEquals(done?.State, state);
        var log = new DiagnosticLog { Policy = state?.Plan.Policy ?? SeverityPolicy.Default };
        log.AddRange(_unread);
        if (state is not null && _unread.IsEmpty)
        {
            log.AddRange(state.Plan.Found);
            log.AddRange(state.Seen.All);
            if (done is not null && done.State.DiffersInTextsOnly(state))
            {
                log.AddRange(done.InPages.Where(diagnostic => isWhole || !state.NewTexts.ContainsKey(diagnostic.Location.File)));
                log.AddRange(done.BetweenPages);
            }
        }

        return new PreviewFindings(version, [.. log.InOrder()], isWhole);
    }

    private string Version() => $"{_session}-{_count++}";
}
