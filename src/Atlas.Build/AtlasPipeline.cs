using Atlas.Build.Hosting;
using Atlas.Build.Inputs;
using Atlas.Build.OutsideLinks;
using Atlas.Build.Publishing;
using Atlas.Build.Rendering;
using Atlas.Build.Verification;
using Atlas.Core.Diagnostics;
using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Data;
using Atlas.Pages.Plan;
using Atlas.Rendering.Addresses;
using Atlas.Rendering.Facts;
using Atlas.Rendering.Narratives;
using Atlas.Rendering.Pages;

namespace Atlas.Build;

/// <summary>
/// Builds an atlas: read, check, plan, render, verify, publish (DESIGN §2, "The flow"). Nothing reads backward; each phase can be
/// called on its own.
/// </summary>
/// <param name="request">What is asked.</param>
/// <param name="progress">Is told how it goes on.</param>
public sealed class AtlasPipeline(BuildRequest request, IBuildProgress progress)
{
    /// <summary>Key of the narrative that explains abbreviations: <c>content/pagine/glossario.md</c>.</summary>
    public const string GlossaryKey = "glossario";

    private readonly DiagnosticLog _log = new();
    private readonly PhaseClock _clock = new(progress);

    /// <summary>What was found so far.</summary>
    public DiagnosticLog Log => _log;

    /// <summary>Builds the atlas and publishes it if it has no error; otherwise the published site stays as it was.</summary>
    public BuildOutcome Run()
    {
        using Publisher? publisher = request.Output is null ? null : Publisher.TryOpen(request.Output, request.Source, _log);
        if (_log.HasErrors || _clock.Time(BuildPhase.Read, Read) is not { } atlas)
        {
            return Outcome();
        }

        _clock.Time(BuildPhase.Check, () => Check(atlas.Index));
        if (_log.HasErrors)
        {
            return Outcome();
        }

        SitePlan plan = _clock.Time(BuildPhase.Plan, () => Plan(atlas.Index));
        StagedSite? staged = publisher?.Stage();
        if (_log.HasErrors)
        {
            return Outcome();
        }

        SiteFacts site = _clock.Time(BuildPhase.Render, () => Render(atlas, plan, staged));
        _clock.Time(BuildPhase.Verify, () => Verify(atlas.Index, site));
        if (!_log.HasErrors && request.OutsideLinks is { } outside)
        {
            _clock.Time(BuildPhase.AskOutside, () => AskOutside(atlas, site, outside));
        }

        if (!_log.HasErrors && publisher is not null)
        {
            _clock.Time(BuildPhase.Publish, () => Publish(publisher, staged!));
        }

        return Outcome() with { Pages = site.Pages.Length, Files = site.Files.Length };
    }

    /// <summary>Sources into the catalogue; nothing when they cannot be read at all.</summary>
    public ReadAtlas? Read() => Read(new SourceMemory(), changed: null);

    /// <summary>Sources into the catalogue; what is as it was at the last reading is not read again.</summary>
    /// <param name="memory">What was kept of the last reading; takes what the next one can use.</param>
    /// <param name="changed">Paths that are known to have changed since.</param>
    public ReadAtlas? Read(SourceMemory memory, IReadOnlySet<string>? changed)
    {
        if (new SourceReader(request.Source, _log, memory.Sources, changed).Read() is not { } sources)
        {
            return null;
        }

        memory.Sources = sources;

        // The reader takes over the severities of site.yml and leaves the strictness.
        _log.Policy = SeverityPolicy.Default with { Strict = request.Strict };
        Catalogue catalogue = CatalogueReader.Read(sources, _log, request.Jobs, memory.Catalogue);
        return new ReadAtlas(sources, new CatalogueIndex(catalogue));
    }

    /// <summary>The relations between records into diagnostics.</summary>
    public void Check(CatalogueIndex index) => CatalogueChecks.Run(index, _log);

    /// <summary>The catalogue into the plan of the site.</summary>
    public SitePlan Plan(CatalogueIndex index)
    {
        var options = new PlanOptions { BaseUrl = request.BaseUrl, BasePath = request.BasePath, IncludeDrafts = request.IncludeDrafts, NewsUntil = request.NewsUntil };
        return SitePlanner.Plan(index, options, _log);
    }

    /// <summary>What the pages of a plan are made with.</summary>
    public RenderingParts Parts(ReadAtlas atlas, SitePlan plan)
    {
        var glossary = Glossary.Of(atlas.Index.NarrativeOf(NarrativeKind.Page, GlossaryKey));
        var narratives = new NarrativeLibrary(plan.References, atlas.Sources.Media, glossary, Addresses(atlas.Index));
        return new RenderingParts(atlas.Sources.Templates, atlas.Sources.Assets, narratives);
    }

    /// <summary>The plan into files, and the facts that verify them.</summary>
    public SiteFacts Render(ReadAtlas atlas, SitePlan plan, ISiteWriter? staged) => Render(atlas, plan, new PageRenderer(Parts(atlas, plan), _log), staged);

    /// <summary>The plan into files with a renderer that is there already, and the facts that verify them.</summary>
    public SiteFacts Render(ReadAtlas atlas, SitePlan plan, PageRenderer renderer, ISiteWriter? staged)
    {
        ISiteWriter writer = staged ?? (ISiteWriter)new DiscardedSite();
        OutsideLinkCollector? outside = request.OutsideLinks is null ? null : new(writer, new OutsideLinkReader(Addresses(atlas.Index)));
        writer = outside ?? writer;
        var site = new SiteRenderer(request.Compress ? new CompressedSite(writer) : writer, _log, request.Jobs);
        IEnumerable<string> paths = plan.Pages.Select(page => page.Route.File)
            .Concat(plan.Files.SelectMany(file => file.Routes).Select(route => route.File))
            .Concat(atlas.Sources.Media.Files.Select(file => file.Route.File));
        foreach ((string path, ReadOnlyMemory<byte> content) in new HostFiles(atlas.Index.Catalogue.Site, Addresses(atlas.Index)).All(Present(atlas.Index), paths))
        {
            site.Write(path, content);
        }

        return site.Render(plan, renderer, atlas.Sources, progress) with { OutsideLinks = outside?.Links ?? [] };
    }

    /// <summary>The facts into diagnostics.</summary>
    public void Verify(CatalogueIndex index, SiteFacts site) => new SiteVerifier(Addresses(index), _log).Verify(site);

    // The phases run one after the other on one thread: it waits for the answers.
    private void AskOutside(ReadAtlas atlas, SiteFacts site, OutsideLinkRequest outside) =>
        new OutsideLinkCheck(outside, _log)
            .Run(site.OutsideLinks, Addresses(atlas.Index).Root, atlas.Sources.PlaceOf, progress, CancellationToken.None)
            .GetAwaiter().GetResult();

    private static void Publish(Publisher publisher, StagedSite staged)
    {
        if (staged.Complete() is not null)
        {
            publisher.TryPublish();
        }
    }

    private SiteAddresses Addresses(CatalogueIndex index) => new(request.BaseUrl ?? index.Catalogue.Site.BaseUrl, request.BasePath);

    /// <summary>The day that counts as the present: asked for, or the newest that the atlas knows, so that no clock is read.</summary>
    private DateOnly Present(CatalogueIndex index) =>
        request.Today ?? index.Catalogue.Site.ReferenceDate ?? new UpdateDates(index).Newest?.Last ?? DateOnly.FromDateTime(DateTime.UnixEpoch);

    private BuildOutcome Outcome() => new()
    {
        IsSuccess = !_log.HasErrors,
        Diagnostics = _log.InOrder(),
        Omitted = _log.Omitted,
        Times = _clock.Times,
    };
}
