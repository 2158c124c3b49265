using System.Collections.Frozen;
using Atlas.Build;
using Atlas.Build.Rendering;
using Atlas.Core.Diagnostics;
using Atlas.Pages.Plan;
using Atlas.Rendering.Assets;
using Atlas.Rendering.Media;
using Atlas.Rendering.Pages;

namespace Atlas.Cli.Preview;

/// <summary>An atlas as the preview shows it until its sources change. Pages are rendered when they are asked for.</summary>
internal sealed class PreviewState
{
    private readonly FrozenDictionary<string, PlannedPage> _pages;
    private readonly FrozenDictionary<string, PlannedFile> _files;
    private readonly FrozenDictionary<string, Asset> _assets;
    private readonly FrozenDictionary<string, MediaFile> _media;
    private readonly AtlasPipeline _pipeline;
    private readonly ReadAtlas _atlas;
    private readonly PageRenderer _renderer;

    private PreviewState(AtlasPipeline pipeline, ReadAtlas atlas, SitePlan plan, PageRenderer renderer)
    {
        _pipeline = pipeline;
        _atlas = atlas;
        _renderer = renderer;
        Plan = plan;
        _pages = plan.Pages.DistinctBy(page => page.Route.Path, StringComparer.Ordinal).ToFrozenDictionary(page => page.Route.Path, StringComparer.Ordinal);
        _files = plan.Files.DistinctBy(file => file.Route.Path, StringComparer.Ordinal).ToFrozenDictionary(file => file.Route.Path, StringComparer.Ordinal);
        _assets = atlas.Sources.Assets.Assets.ToFrozenDictionary(asset => asset.Route.Path, StringComparer.Ordinal);
        _media = atlas.Sources.Media.Files.ToFrozenDictionary(file => file.Route.Path, StringComparer.Ordinal);
    }

    /// <summary>The plan.</summary>
    public SitePlan Plan { get; }

    /// <summary>What was found while reading, checking and planning, and in the pages rendered so far.</summary>
    public DiagnosticLog Log => _pipeline.Log;

    /// <summary>Reads and plans the atlas that is asked for; nothing, with the reason in the log, when there is none.</summary>
    public static (PreviewState? State, DiagnosticLog Log) Read(BuildRequest request)
    {
        var pipeline = new AtlasPipeline(request, SilentProgress.Instance);
        if (pipeline.Read() is not { } atlas)
        {
            return (null, pipeline.Log);
        }

        pipeline.Check(atlas.Index);
        SitePlan plan = pipeline.Plan(atlas.Index);
        return (new PreviewState(pipeline, atlas, plan, pipeline.Renderer(atlas, plan)), pipeline.Log);
    }

    /// <summary>Renders and verifies every page, for what is wrong with those that nobody looks at.</summary>
    /// <returns>Whether it went to the end.</returns>
    public bool TryCheckAll(CancellationToken stop)
    {
        var writer = new StoppableWriter(stop);
        SiteFacts site = _pipeline.Render(_atlas, Plan, writer);
        if (writer.HasFailed)
        {
            return false;
        }

        _pipeline.Verify(_atlas.Index, site);
        return true;
    }

    /// <summary>The file at a path of the site, or nothing.</summary>
    public PreviewFile? Get(string path)
    {
        if (_pages.TryGetValue(path, out PlannedPage? page))
        {
            return new PreviewFile("text/html; charset=utf-8", _renderer.Render(page)?.Html ?? ReadOnlyMemory<byte>.Empty, IsPage: true);
        }

        if (_files.TryGetValue(path, out PlannedFile? file))
        {
            var content = new MemoryStream();
            file.Write(content);
            return new PreviewFile(MediaType.Of(path), content.ToArray(), IsPage: false);
        }

        if (_assets.TryGetValue(path, out Asset? asset))
        {
            return new PreviewFile(MediaType.Of(path), asset.Content, IsPage: false);
        }

        if (_media.TryGetValue(path, out MediaFile? media))
        {
            using Stream stream = _atlas.Sources.OpenMedia(media.Path);
            var content = new MemoryStream();
            stream.CopyTo(content);
            return new PreviewFile(MediaType.Of(path), content.ToArray(), IsPage: false);
        }

        return null;
    }
}
