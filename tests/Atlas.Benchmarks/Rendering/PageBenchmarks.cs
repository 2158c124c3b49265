using Atlas.Pages.Plan;
using Atlas.Rendering.Pages;
using BenchmarkDotNet.Attributes;

namespace Atlas.Benchmarks.Rendering;

/// <summary>
/// The real pages of the Milan atlas, one after another: model and template into HTML, its bytes and its facts. What is measured is one page;
/// pages per second are a thousand divided by its milliseconds. ATLAS_FOLDER names the atlas where it is not the present folder.
/// </summary>
[MemoryDiagnoser]
public class PageBenchmarks
{
    private MilanPages _pages = null!;
    private int _next;

    /// <summary>The template of the pages: profiles of interventions and of municipalities, and the list of interventions.</summary>
    [Params("intervention", "municipality", "interventions")]
    public string Template { get; set; } = string.Empty;

    /// <summary>Reads the atlas, plans it and makes the models.</summary>
    [GlobalSetup]
    public void Plan() => _pages = MilanPages.Of(Environment.GetEnvironmentVariable("ATLAS_FOLDER") ?? Directory.GetCurrentDirectory(), Template);

    /// <summary>One page.</summary>
    [Benchmark]
    public int Render()
    {
        PlannedPage page = _pages.Pages[_next++ % _pages.Pages.Length];
        RenderedPage rendered = _pages.Renderer.Render(page) ?? throw new InvalidOperationException($"{page.Route.Path} cannot be rendered");
        return rendered.Html.Length;
    }
}
