using System.Collections.Concurrent;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Atlas.Build;
using Atlas.Core.Records;
using Atlas.Pages.Plan;
using Atlas.Tests.Architecture;
using Atlas.Tests.Build;
using Atlas.Tests.Milan;

[assembly: AssemblyFixture(typeof(MilanSite))]

namespace Atlas.Tests.Milan;

/// <summary>
/// The Milan atlas of this working copy, built and published once for all tests of a run. A test takes it as a constructor parameter.
/// </summary>
public sealed class MilanSite : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<BuildOutcome> _outcome;
    private readonly Lazy<(CatalogueIndex Index, SitePlan Plan)> _plan;
    private readonly ConcurrentDictionary<string, IHtmlDocument> _documents = new(StringComparer.Ordinal);

    /// <summary>Promises the site: it is built when a test first asks for it.</summary>
    public MilanSite()
    {
        _outcome = new Lazy<BuildOutcome>(() => new AtlasPipeline(Request, SilentProgress.Instance).Run());
        _plan = new Lazy<(CatalogueIndex, SitePlan)>(() =>
        {
            var pipeline = new AtlasPipeline(Request with { Output = null }, SilentProgress.Instance);
            CatalogueIndex index = pipeline.Read()!.Index;
            return (index, pipeline.Plan(index));
        });
    }

    /// <summary>What is asked of the build.</summary>
    public BuildRequest Request => new() { Source = Repository.Root, Output = _folder.At("site") };

    /// <summary>How the build went.</summary>
    public BuildOutcome Outcome => _outcome.Value;

    /// <summary>The published folder.</summary>
    public string Folder => Outcome.IsSuccess ? _folder.At("site") : throw new InvalidOperationException(string.Join('\n', TinyAtlas.Lines(Outcome).Take(20)));

    /// <summary>The catalogue.</summary>
    public CatalogueIndex Index => _plan.Value.Index;

    /// <summary>The plan of the site.</summary>
    public SitePlan Plan => _plan.Value.Plan;

    /// <summary>The page model at a route.</summary>
    public PageModel Model(string route) => Plan.Pages.Single(page => string.Equals(page.Route.Path, route, StringComparison.Ordinal)).Model();

    /// <summary>Text of the published file at a path.</summary>
    public string Text(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>The published page at a route (<c>interventi/co4-01/</c>), parsed as a browser does. To be read only.</summary>
    public IHtmlDocument Page(string route) => _documents.GetOrAdd(route, r => new HtmlParser().ParseDocument(Text(FileOf(r))));

    /// <summary>Paths of all published files, sorted.</summary>
    public IEnumerable<string> Paths => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    /// <summary>Deletes the published folder.</summary>
    public void Dispose() => _folder.Dispose();

    private static string FileOf(string route) => route.Length == 0 || route.EndsWith('/') ? route + "index.html" : route;
}
