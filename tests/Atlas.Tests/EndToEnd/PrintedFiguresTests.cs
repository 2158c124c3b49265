using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Atlas.Tests.EndToEnd;

/// <summary>What pages print is read back from their HTML and compared with an independent sum (DESIGN §1).</summary>
public sealed class PrintedFiguresTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(100, 4)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_aggregate_on_every_page_of_a_random_atlas_is_that_of_an_independent_sum(int seed)
    {
        var atlas = new RandomAtlas(seed);
        MemorySite site = MemorySite.Of(atlas.Files);
        var oracle = new PrintedFigureOracle(atlas);

        foreach (PrintedFigure figure in Printed(site))
        {
            AssertTextIsValue(figure);
            if (string.Equals(figure.Evidence, "derived", StringComparison.Ordinal))
            {
                oracle.Check(figure);
            }
            else
            {
                AssertStatedInItsRow(figure, atlas.Files);
            }
        }

        AssertChartsAgreeWithTheirTables(site);
        AssertOpenDataSumToTheSame(site, atlas);
    }

    private static IEnumerable<PrintedFigure> Printed(MemorySite site) => site.Pages
        .Where(page => page.EndsWith("index.html", StringComparison.Ordinal))
        .SelectMany(page => PrintedFigure.Of(page, site.Text(page)));

    private static void AssertTextIsValue(PrintedFigure figure) => Assert.Equal(figure.Value, ItalianNumber.First(figure.Text));

    /// <summary>A stated figure leads to a file and line that hold its very value.</summary>
    private static void AssertStatedInItsRow(PrintedFigure figure, AtlasFiles files)
    {
        string[] place = (figure.Row ?? throw new InvalidOperationException($"{figure.Page}: «{figure.Name}» has no row")).Split(':');
        string line = files.Read(place[0]).Split('\n')[int.Parse(place[1], CultureInfo.InvariantCulture) - 1];

        Assert.Contains(line.Split(','), cell => decimal.TryParse(cell, CultureInfo.InvariantCulture, out decimal value) && value == figure.Value);
    }

    private static void AssertChartsAgreeWithTheirTables(MemorySite site)
    {
        foreach (IElement chart in site.Pages.SelectMany(page => new HtmlParser().ParseDocument(site.Text(page)).QuerySelectorAll("figure.chart-figure")))
        {
            string?[] table = [.. chart.QuerySelectorAll("data[data-evidence]").Select(data => data.GetAttribute("value"))];
            Assert.All(chart.QuerySelectorAll("svg [data-value]"), shape => Assert.Contains(shape.GetAttribute("data-value"), table));
        }
    }

    private static void AssertOpenDataSumToTheSame(MemorySite site, RandomAtlas atlas)
    {
        var sums = new IndependentSums(atlas);
        string[][] profiles = [.. site.Text("dati/quadro-interventi.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r').Split(','))];
        int cost = Array.IndexOf(profiles[0], "cost");
        decimal open = profiles.Skip(1).Where(row => row[cost].Length > 0).Sum(row => decimal.Parse(row[cost], CultureInfo.InvariantCulture));
        decimal roots = atlas.Programmes.Where(p => p.Value is null).Sum(p => sums.Sum(sums.OfProgramme(p.Key), "cost") ?? 0);

        Assert.Equal(sums.Sum(atlas.Interventions, "cost") ?? 0, open);
        Assert.Equal(open, roots);
    }
}
