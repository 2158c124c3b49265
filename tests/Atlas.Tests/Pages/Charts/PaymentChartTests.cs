using Atlas.Core.Languages;
using Atlas.Pages.Charts;

namespace Atlas.Tests.Pages.Charts;

public sealed class PaymentChartTests
{
    private static readonly ChartFrame Frame = new("pagato", "Pagato", InterfaceWords.Italian);

    [Fact]
    public void Every_subject_is_drawn_on_one_scale()
    {
        Chart chart = PaymentChart.Draw(Frame, [Row("A", 200, 50), Row("B", 100, 100)]);
        Assert.Equal([100, 25, 50, 50], new DrawnChart(chart.Svg).Widths);
    }

    [Fact]
    public void The_paid_share_is_derived_and_rounded_to_a_tenth()
    {
        ChartCell share = PaymentChart.Draw(Frame, [Row("A", 300, 100)]).Table.Rows[0].Cells[2];
        Assert.Equal(33.3m, share.Figure!.Value);
        Assert.NotNull(share.Figure.Formula);
    }

    [Fact]
    public void More_paid_than_funded_stays_within_the_drawing()
    {
        Chart chart = PaymentChart.Draw(Frame, [Row("A", 50, 100)]);
        Assert.Equal([50, 100], new DrawnChart(chart.Svg).Widths);
    }

    [Fact]
    public void An_unknown_payment_is_said_and_not_drawn_as_zero()
    {
        Chart chart = PaymentChart.Draw(Frame, [Row("A", 50, null)]);
        var drawn = new DrawnChart(chart.Svg);
        Assert.Equal([50m], drawn.Values);
        Assert.Contains("dato non disponibile", drawn.Text, StringComparison.Ordinal);
    }

    private static PaymentRow Row(string label, decimal? funded, decimal? paid) =>
        new(label, ChartFigures.Of("Finanziato", funded), ChartFigures.Of("Pagato", paid));
}
