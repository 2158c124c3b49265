using Atlas.Core.Languages;
using Atlas.Pages.Charts;

namespace Atlas.Tests.Pages.Charts;

public sealed class DistributionChartTests
{
    private static readonly ChartFrame Frame = new("comuni", "Interventi per comune", InterfaceWords.Italian);

    [Fact]
    public void What_is_shared_is_drawn_after_what_is_its_own()
    {
        Chart chart = Draw([Row("Legnano", 6, 2), Row("Arese", 4, null)]);
        Assert.Equal([6m, 2m, 4m], new DrawnChart(chart.Svg).Values);
        Assert.Equal([75, 25, 50], new DrawnChart(chart.Svg).Widths);
    }

    [Fact]
    public void Rows_beyond_those_drawn_are_in_the_table_and_counted_under_the_drawing()
    {
        Chart chart = DistributionChart.Draw(Frame, ("Comune", "Propri", null), [.. Enumerable.Range(1, 5).Select(i => Row($"C{i}", i, null))], drawn: 3);
        Assert.Equal(5, chart.Table.Rows.Length);
        Assert.Equal(3, new DrawnChart(chart.Svg).Values.Length);
        Assert.Contains("e altre 2 voci", new DrawnChart(chart.Svg).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_key_appears_only_where_something_is_shared()
    {
        Assert.Contains("Condivisi", new DrawnChart(Draw([Row("A", 1, 1)]).Svg).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Condivisi", new DrawnChart(Draw([Row("A", 1, null)]).Svg).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_rows_give_an_empty_drawing_and_an_empty_table() => Assert.Empty(Draw([]).Table.Rows);

    private static Chart Draw(DistributionRow[] rows) => DistributionChart.Draw(Frame, ("Comune", "Propri", "Condivisi"), rows);

    private static DistributionRow Row(string label, decimal own, decimal? shared) =>
        new(label, ChartFigures.Of("Propri", own, "count"), shared is null ? null : ChartFigures.Of("Condivisi", shared, "count"));
}
