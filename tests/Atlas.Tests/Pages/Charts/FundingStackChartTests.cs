using Atlas.Core.Languages;
using Atlas.Core.Values;
using Atlas.Pages.Charts;

namespace Atlas.Tests.Pages.Charts;

public sealed class FundingStackChartTests
{
    private static readonly ChartFrame Frame = new("fondi", "Chi paga", InterfaceWords.Italian);

    [Fact]
    public void Values_read_back_from_the_drawing_are_those_of_the_table()
    {
        Chart chart = FundingStackChart.Draw(Frame, ChartFigures.Of("Totale", 1000.50m), [ChartFigures.Item("Stato", 600), ChartFigures.Item("Comune", 400.50m)]);
        Assert.Equal(chart.Table.Rows.SkipLast(1).Select(row => row.Cells[0].Figure!.Value!.Value), new DrawnChart(chart.Svg).Values);
    }

    [Fact]
    public void Bars_are_as_wide_as_their_shares()
    {
        Chart chart = FundingStackChart.Draw(Frame, null, [ChartFigures.Item("Stato", 750), ChartFigures.Item("Comune", 250)]);
        Assert.Equal([75, 25], new DrawnChart(chart.Svg).Widths);
    }

    [Fact]
    public void A_total_beyond_its_parts_shows_the_rest_as_derived()
    {
        Chart chart = FundingStackChart.Draw(Frame, ChartFigures.Of("Totale", 1000), [ChartFigures.Item("Stato", 700)]);
        ChartCell rest = chart.Table.Rows[1].Cells[0];
        Assert.Equal(300, rest.Figure!.Value);
        Assert.Equal(Evidence.Derived, rest.Figure.Evidence);
    }

    [Fact]
    public void Parts_beyond_their_total_are_drawn_whole_and_the_total_is_marked()
    {
        Chart chart = FundingStackChart.Draw(Frame, ChartFigures.Of("Totale", 500), [ChartFigures.Item("Stato", 700), ChartFigures.Item("Comune", 300)]);
        var drawn = new DrawnChart(chart.Svg);
        Assert.Equal([70, 30], drawn.Widths);
        Assert.Equal("50%", drawn.Root.Descendants("line").Single().Attribute("x1")!.Value);
    }

    [Fact]
    public void A_missing_part_is_named_and_has_no_bar()
    {
        Chart chart = FundingStackChart.Draw(Frame, null, [ChartFigures.Item("Stato", 700), ChartFigures.Item("Comune", null)]);
        var drawn = new DrawnChart(chart.Svg);
        Assert.Equal([700m], drawn.Values);
        Assert.Contains("dato non disponibile", drawn.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_but_zeros_divides_nothing()
    {
        Chart chart = FundingStackChart.Draw(Frame, ChartFigures.Of("Totale", 0), [ChartFigures.Item("Stato", 0)]);
        Assert.DoesNotContain("NaN", chart.Svg, StringComparison.Ordinal);
        Assert.Equal(Evidence.Missing, chart.Table.Rows[0].Cells[1].Figure!.Evidence);
    }
}
