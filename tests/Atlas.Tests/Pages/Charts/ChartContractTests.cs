using System.Xml.Linq;
using Atlas.Core.Languages;
using Atlas.Pages.Charts;

namespace Atlas.Tests.Pages.Charts;

/// <summary>What holds for every chart: it can be read without eyes, without colour and under the strictest policy.</summary>
public sealed class ChartContractTests
{
    private const string Nasty = "A & B <script> \"x\"";

    public static TheoryData<string> Kinds => [.. Drawings("p").Keys];

    [Theory, MemberData(nameof(Kinds))]
    public void Has_a_role_a_title_and_a_description_under_its_prefix(string kind)
    {
        XElement svg = new DrawnChart(Drawings("pre")[kind]).Root;
        Assert.Equal("img", svg.Attribute("role")!.Value);
        Assert.Equal(svg.Element("title")!.Attribute("id")!.Value, svg.Attribute("aria-labelledby")!.Value);
        Assert.Equal(svg.Element("desc")!.Attribute("id")!.Value, svg.Attribute("aria-describedby")!.Value);
        Assert.All(new DrawnChart(Drawings("pre")[kind]).Ids, id => Assert.StartsWith("pre-", id, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Shares_no_id_with_the_same_chart_under_another_prefix(string kind) =>
        Assert.Empty(new DrawnChart(Drawings("a")[kind]).Ids.Intersect(new DrawnChart(Drawings("b")[kind]).Ids, StringComparer.Ordinal));

    [Theory, MemberData(nameof(Kinds))]
    public void Has_no_inline_style_and_no_script(string kind)
    {
        XElement svg = new DrawnChart(Drawings("p")[kind]).Root;
        Assert.DoesNotContain(svg.DescendantsAndSelf().Attributes(), a => a.Name == "style" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.Empty(svg.Descendants("script").Concat(svg.Descendants("style")));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Gives_the_same_bytes_each_time(string kind) => Assert.Equal(Drawings("p")[kind], Drawings("p")[kind]);

    private static Dictionary<string, string> Drawings(string prefix)
    {
        var frame = new ChartFrame(prefix, Nasty, InterfaceWords.Italian);
        ChartItem[] items = [ChartFigures.Item(Nasty, 3), ChartFigures.Item("b", 2), ChartFigures.Item("c", 1)];
        var funded = ChartFigures.Of("Finanziato", 10);
        var paid = ChartFigures.Of("Pagato", 4);
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["funding"] = FundingStackChart.Draw(frame, funded, items).Svg,
            ["payment"] = PaymentChart.Draw(frame, [new PaymentRow(Nasty, funded, paid)]).Svg,
            ["timeline"] = TimelineChart.Draw(frame, [new TimelineFact(ChartFigures.Date("2024-05"), "completion", Nasty, Nasty)]).Svg,
            ["distribution"] = DistributionChart.Draw(frame, ("Comune", Nasty, "Condivisi"), [new DistributionRow(Nasty, funded, paid)]).Svg,
            ["multiples"] = ProgrammeMultiples.Draw(frame, [new ProgrammePanel(Nasty, null, funded, funded, paid, [.. items])]).Panels[0].Svg,
        };
    }
}
