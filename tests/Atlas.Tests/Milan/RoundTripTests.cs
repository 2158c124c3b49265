using System.Text;
using System.Text.RegularExpressions;
using Atlas.Build;
using Atlas.Core.Diagnostics;
using Atlas.Tests.Build;

namespace Atlas.Tests.Milan;

/// <summary>What the Milan atlas publishes makes a new atlas with the same site: nothing is lost on the way.</summary>
public sealed partial class RoundTripTests(MilanSite site) : IDisposable
{
    /// <summary>The digests of the pages, which name the rows of the data files.</summary>
    private const string Manifest = "manifest.json";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_published_tables_as_the_data_of_a_new_atlas_give_the_same_site()
    {
        string atlas = Republication.Write(site.Request.Source, site.Folder, _folder);
        BuildOutcome outcome = new AtlasPipeline(site.Request with { Source = atlas, Output = _folder.At("site") }, SilentProgress.Instance).Run();

        Assert.True(outcome.IsSuccess, string.Join('\n', TinyAtlas.Lines(outcome).Take(20)));
        Assert.DoesNotContain(outcome.Diagnostics, d => d.Severity >= Severity.Error);
        Assert.Equal(Codes(site.Outcome), Codes(outcome));
        Assert.Equal(site.Paths, Paths(_folder.At("site")));
        Assert.Equal([Manifest], site.Paths.Where(path => !IsSame(path)));
    }

    private bool IsSame(string path)
    {
        byte[] first = File.ReadAllBytes(Path.Combine(site.Folder, path));
        byte[] second = File.ReadAllBytes(Path.Combine(_folder.At("site"), path));
        return first.AsSpan().SequenceEqual(second)
            || (path.EndsWith(".html", StringComparison.Ordinal)
                && string.Equals(WithoutRows(Encoding.UTF8.GetString(first)), WithoutRows(Encoding.UTF8.GetString(second)), StringComparison.Ordinal));
    }

    // The one thing that differs in a page: the file and line of data/ that a figure stands in.
    private static string WithoutRows(string page) => Row().Replace(page, "data-row=\"\"");

    private static string[] Paths(string folder) => [.. SiteTree.Of(folder).Select(line => line[..line.LastIndexOf(' ')])];

    private static IEnumerable<string> Codes(BuildOutcome outcome) => outcome.Diagnostics.Select(d => d.Code).Order(StringComparer.Ordinal);

    [GeneratedRegex("data-row=\"[^\"]*\"", RegexOptions.NonBacktracking)]
    private static partial Regex Row();
}
