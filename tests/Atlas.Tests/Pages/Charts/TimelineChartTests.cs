using System.Globalization;
using System.Xml.Linq;
using Atlas.Core.Languages;
using Atlas.Pages.Charts;

namespace Atlas.Tests.Pages.Charts;

public sealed class TimelineChartTests
{
    private static readonly ChartFrame Frame = new("tappe", "Le tappe", InterfaceWords.Italian);

    [Fact]
    public void Facts_are_numbered_in_the_order_of_their_dates_as_in_the_table()
    {
        Chart chart = TimelineChart.Draw(Frame, [Fact("2024-03-01", "b"), Fact("2022", "a")]);
        Assert.Equal(["a", "b"], chart.Table.Rows.Select(row => row.Cells[2].Text));
        Assert.Equal(["2022", "2024-03-01"], Markers(chart).Select(marker => marker.Attribute("data-date")!.Value));
    }

    [Fact]
    public void A_date_known_by_year_is_a_span_and_one_known_by_day_is_not()
    {
        Chart chart = TimelineChart.Draw(Frame, [Fact("2022", "a"), Fact("2023-05-12", "b")]);
        Assert.Single(new DrawnChart(chart.Svg).Root.Elements("line"), line => line.Attribute("class")!.Value == "span");
    }

    [Fact]
    public void Markers_do_not_touch_at_the_narrowest_width()
    {
        TimelineFact[] facts = [.. Enumerable.Range(1, 28).Select(day => Fact($"2024-02-{day:00}", "x"))];
        (double X, double Y)[] places = [.. Markers(TimelineChart.Draw(Frame, [.. facts, Fact("2019-01-01", "y")])).Select(Place)];
        for (int i = 0; i < places.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                Assert.True(Math.Abs(places[i].X - places[j].X) >= 20 || Math.Abs(places[i].Y - places[j].Y) >= 20, $"{i} and {j} touch");
            }
        }
    }

    [Theory]
    [InlineData("1999", "2060")]
    [InlineData("2024", "2024")]
    [InlineData("2021", "2027")]
    public void Year_labels_keep_apart_at_the_narrowest_width(string first, string last)
    {
        Chart chart = TimelineChart.Draw(Frame, [Fact(first, "a"), Fact(last, "b")]);
        double[] ticks = [.. new DrawnChart(chart.Svg).Root.Elements("text").Where(t => t.Attribute("class")!.Value == "tick").Select(t => Pixels(t, "x"))];
        Assert.NotEmpty(ticks);
        Assert.All(ticks.Zip(ticks.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 40));
        Assert.True(ticks[^1] <= 256 - 36);
    }

    private static TimelineFact Fact(string date, string text) => new(ChartFigures.Date(date), "none", "Aggiornamento", text);

    private static IEnumerable<XElement> Markers(Chart chart) => new DrawnChart(chart.Svg).Root.Elements("svg");

    private static (double X, double Y) Place(XElement marker) =>
        (Pixels(marker, "x"), double.Parse(marker.Attribute("y")!.Value, CultureInfo.InvariantCulture));

    private static double Pixels(XElement element, string name) =>
        double.Parse(element.Attribute(name)!.Value.TrimEnd('%'), CultureInfo.InvariantCulture) / 100 * 256;
}
