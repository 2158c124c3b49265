using System.Collections.Frozen;
using Atlas.Build;
using Atlas.Build.Inputs;
using Atlas.Core.Diagnostics;
using Atlas.Core.Records;
using Atlas.Pages.Plan;
using Atlas.Rendering.Assets;
using Atlas.Rendering.Media;
using Atlas.Rendering.Pages;

namespace Atlas.Cli.Preview;

/// <summary>An atlas as the preview shows it until its sources change. Pages are rendered when they are asked for.</summary>
internal sealed class PreviewState
{
    private const string SearchFolder = "cerca/indice/";

    private readonly BuildRequest _request;
    private readonly Dictionary<string, MediaFile> _media;
    private readonly Lazy<SitePlan> _planWithNewTexts;

    private PreviewState(BuildRequest request, PreviewPlan plan, AtlasSources sources, RenderingParts parts, PreviewState? last)
    {
        _request = request;
        Plan = plan;
        Sources = sources;
        Parts = parts;
        Renderer = last is null ? new PageRenderer(parts, Seen) : last.Renderer.With(parts, Seen);
        _media = sources.Media.Files.ToDictionary(file => file.Route.Path, StringComparer.Ordinal);
        _planWithNewTexts = new Lazy<SitePlan>(PlanWithNewTexts);
    }

    /// <summary>Catalogue and plan.</summary>
    public PreviewPlan Plan { get; }

    /// <summary>The sources that templates, assets and media come from.</summary>
    public AtlasSources Sources { get; }

    /// <summary>What pages are made with.</summary>
    public RenderingParts Parts { get; }

    /// <summary>Renders pages.</summary>
    public PageRenderer Renderer { get; }

    /// <summary>What was found in the pages that were asked for.</summary>
    public DiagnosticLog Seen { get; } = new();

    /// <summary>The narratives whose text is newer than the plan, by file.</summary>
    public FrozenDictionary<string, Narrative> NewTexts => Parts.Narratives.Rewritten;

    /// <summary>The state of an atlas that was read and planned.</summary>
    /// <param name="request">What is previewed.</param>
    /// <param name="plan">What was planned.</param>
    /// <param name="last">The state before, whose compiled templates are used again.</param>
    public static PreviewState Of(BuildRequest request, PreviewPlan plan, PreviewState? last) =>
        new(request, plan, plan.Atlas.Sources, new AtlasPipeline(request, SilentProgress.Instance).Parts(plan.Atlas, plan.Site), last);

    /// <summary>The state with other templates and assets; the plan holds.</summary>
    public PreviewState WithTemplates(AtlasSources sources) =>
        new(_request, Plan, sources, Parts with { Templates = sources.Templates, Assets = sources.Assets }, this);

    /// <summary>The state with newer texts; the plan holds.</summary>
    public PreviewState WithTexts(IEnumerable<Narrative> texts)
    {
        var all = NewTexts.ToDictionary(StringComparer.Ordinal);
        foreach (Narrative text in texts)
        {
            all[text.File] = text;
        }

        RenderingParts parts = Parts with { Narratives = Parts.Narratives with { Rewritten = all.ToFrozenDictionary(StringComparer.Ordinal) } };
        return new PreviewState(_request, Plan, Sources, parts, this);
    }

    /// <summary>Whether what another state shows differs from this one in texts only.</summary>
    public bool DiffersInTextsOnly(PreviewState other) =>
        ReferenceEquals(Plan, other.Plan) && ReferenceEquals(Parts.Templates, other.Parts.Templates) && ReferenceEquals(Parts.Assets, other.Parts.Assets);

    /// <summary>The file at a path of the site, or nothing.</summary>
    public PreviewFile? Get(string path) =>
        Plan.Page(path) is { } page ? new PreviewFile("text/html; charset=utf-8", Renderer.Render(page)?.Html ?? ReadOnlyMemory<byte>.Empty, IsPage: true)
        : FileOf(path) is { } file ? new PreviewFile(MediaType.Of(path), Written(file.Write), IsPage: false)
        : AssetOf(path) is { } asset ? new PreviewFile(MediaType.Of(path), asset.Content, IsPage: false)
        : _media.TryGetValue(path, out MediaFile? media) ? new PreviewFile(MediaType.Of(path), Written(stream => CopyMedia(media, stream)), IsPage: false)
        : null;

    private PlannedFile? FileOf(string path) => NewTexts.Count > 0 && path.StartsWith(SearchFolder, StringComparison.Ordinal)
        ? _planWithNewTexts.Value.Files.FirstOrDefault(file => string.Equals(file.Route.Path, path, StringComparison.Ordinal))
        : Plan.File(path);

    /// <summary>An asset by its path below whatever fingerprint: a page that is open still asks for what it was made with.</summary>
    private Asset? AssetOf(string path) =>
        path.Split('/', 3) is ["assets", _, var inner] ? Parts.Assets.Find(inner) : null;

    private void CopyMedia(MediaFile media, Stream output)
    {
        using Stream stream = Sources.OpenMedia(media.Path);
        stream.CopyTo(output);
    }

    private SitePlan PlanWithNewTexts()
    {
        Catalogue catalogue = Plan.Atlas.Index.Catalogue;
        var index = new CatalogueIndex(catalogue with { Narratives = [.. catalogue.Narratives.Select(n => NewTexts.GetValueOrDefault(n.File, n))] });
        return new AtlasPipeline(_request, SilentProgress.Instance).Plan(index);
    }

    private static ReadOnlyMemory<byte> Written(Action<Stream> write)
    {
        var content = new MemoryStream();
        write(content);
        return content.GetBuffer().AsMemory(0, (int)content.Length);
    }
}
