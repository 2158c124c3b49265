using System.Collections.Immutable;
using Atlas.Build;
using Atlas.Pages.Plan;
using Atlas.Rendering.Pages;

namespace Atlas.Benchmarks.Rendering;

/// <summary>The real pages of one template, each with its model made already, and the renderer of their site.</summary>
internal sealed class MilanPages
{
    private MilanPages(PageRenderer renderer, ImmutableArray<PlannedPage> pages)
    {
        Renderer = renderer;
        Pages = pages;
    }

    /// <summary>The renderer.</summary>
    public PageRenderer Renderer { get; }

    /// <summary>The pages.</summary>
    public ImmutableArray<PlannedPage> Pages { get; }

    /// <summary>Reads and plans the atlas of a folder.</summary>
    /// <param name="folder">The atlas's folder.</param>
    /// <param name="template">Name of the template.</param>
    public static MilanPages Of(string folder, string template)
    {
        var pipeline = new AtlasPipeline(new BuildRequest { Source = folder }, SilentProgress.Instance);
        ReadAtlas atlas = pipeline.Read() ?? throw new InvalidOperationException($"{folder} cannot be read");
        SitePlan plan = pipeline.Plan(atlas.Index);
        return new MilanPages(
            new PageRenderer(pipeline.Parts(atlas, plan), pipeline.Log),
            [.. plan.Pages.Where(page => string.Equals(page.Template, template, StringComparison.Ordinal)).Select(WithModel)]);
    }

    private static PlannedPage WithModel(PlannedPage page)
    {
        PageModel model = page.Model();
        return page with { Model = () => model };
    }
}
