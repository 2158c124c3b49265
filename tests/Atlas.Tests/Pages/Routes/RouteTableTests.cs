using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Core.Records;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;
using Atlas.Tests.Pages.OpenData;

namespace Atlas.Tests.Pages.Routes;

public sealed class RouteTableTests
{
    private static readonly SourceLocation Place = new("data/x/interventions.csv", 7, 1);

    [Fact]
    public void The_second_page_at_an_address_is_reported_and_left_out()
    {
        var log = new DiagnosticLog();

        Assert.Single(new RouteTable(log).Pages([Planned("interventi/a/"), Planned("interventi/a/")]));
        Assert.Equal(
            "data/x/interventions.csv:7:1 ATL4001 due pagine avrebbero lo stesso indirizzo '/interventi/a/' (l'altra nasce in data/x/interventions.csv:7:1)",
            Line(log));
    }

    [Fact]
    public void Addresses_that_differ_by_case_alone_are_reported()
    {
        var log = new DiagnosticLog();

        Assert.Single(new RouteTable(log).Pages([Planned("interventi/a/"), Planned("interventi/A/")]));
        Assert.Equal("data/x/interventions.csv:7:1 ATL4002 gli indirizzi '/interventi/A/' e '/interventi/a/' differiscono solo per maiuscole e minuscole", Line(log));
    }

    [Fact]
    public void Of_a_file_at_two_addresses_only_the_one_that_is_taken_is_left_out()
    {
        var log = new DiagnosticLog();
        PlannedFile first = new(new Route("a.json"), _ => { });
        PlannedFile second = new(new Route("b.json"), _ => { }) { Also = [new Route("a.json"), new Route("c.json")] };

        Assert.Equal(["a.json", "b.json", "c.json"], new RouteTable(log).Files([first, second]).SelectMany(file => file.Routes).Select(route => route.Path));
        Assert.Equal("ATL4001", Assert.Single(log.All).Code);
    }

    [Theory]
    [InlineData("con")]
    [InlineData("NUL")]
    [InlineData("lpt1")]
    public void Names_of_devices_are_reported(string id)
    {
        var log = new DiagnosticLog();

        Assert.Empty(new RouteTable(log).Pages([Planned($"interventi/{id}/")]));
        Assert.Equal($"data/x/interventions.csv:7:1 ATL4003 l'indirizzo '/interventi/{id}/' contiene il nome riservato '{id}'", Line(log));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("..")]
    [InlineData("à")]
    [InlineData("a?b")]
    public void What_an_address_cannot_hold_is_reported(string id)
    {
        var log = new DiagnosticLog();

        Assert.Empty(new RouteTable(log).Pages([Planned($"interventi/{id}/")]));
        Assert.Equal($"data/x/interventions.csv:7:1 ATL4004 '{id}' non può far parte dell'indirizzo '/interventi/{id}/'", Line(log));
    }

    [Fact]
    public void Two_municipalities_of_one_name_are_told_apart_by_the_editor()
    {
        Catalogue catalogue = SampleAtlas.Catalogue();
        Municipality twin = catalogue.Municipalities[0] with { Istat = SampleAtlas.At("015099"), Name = new Located<string>("Alfa", Place) };
        var log = new DiagnosticLog();

        SitePlanner.Plan(new CatalogueIndex(catalogue with { Municipalities = catalogue.Municipalities.Add(twin) }), new PlanOptions(), log);

        Assert.Contains(log.InOrder(), d => string.Equals(d.Code, "ATL4001", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "index.html")]
    [InlineData("interventi/a/", "interventi/a/index.html")]
    [InlineData("404.html", "404.html")]
    public void A_route_knows_its_file(string path, string file) => Assert.Equal(file, new Route(path).File);

    private static PlannedPage Planned(string path) => new(new Route(path), "x", () => throw new InvalidOperationException("The model is not needed."), Place);

    private static string Line(DiagnosticLog log) => Assert.Single(log.InOrder().Select(d => $"{d.Location} {d.Code} {d.Message(Language.Italian)}"));
}
