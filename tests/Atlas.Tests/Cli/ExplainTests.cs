using System.Text.Json;
using Atlas.Tests.Build;

namespace Atlas.Tests.Cli;

/// <summary><c>atlas explain</c>, on the invented city.</summary>
public sealed class ExplainTests : IDisposable
{
    private readonly TinyAtlas _atlas = new();

    [Theory]
    [InlineData("/interventi/piazze-01/")]
    [InlineData("interventi/piazze-01")]
    [InlineData("https://ente.example/atlante/interventi/piazze-01/")]
    [InlineData("/var/www/site/interventi/piazze-01/index.html")]
    [InlineData("piazze-01")]
    public async Task A_page_is_found_by_address_url_file_and_id(string address)
    {
        CommandLine explained = await ExplainAsync(address);

        Assert.Equal(0, explained.Code);
        Assert.StartsWith("/interventi/piazze-01/  Piazza del Mercato\n", explained.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_profile_comes_from_rows_a_text_templates_and_rules()
    {
        string page = (await ExplainAsync("piazze-01")).Out;

        Assert.Contains("  data/opere/interventions.csv:2:1  piazze-01, la sua riga\n", page, StringComparison.Ordinal);
        Assert.Contains("  data/opere/interventions.csv:2:", page, StringComparison.Ordinal);
        Assert.Contains("  data/opere/figures.csv:4:", page, StringComparison.Ordinal);
        Assert.Contains("  data/opere/events.csv:2:", page, StringComparison.Ordinal);
        Assert.Contains("  content/interventi/piazze-01.md  testo\n", page, StringComparison.Ordinal);
        Assert.Contains("  templates/intervention.sbn-html  pagina\n", page, StringComparison.Ordinal);
        Assert.Contains("  templates/layouts/page.sbn-html  cornice\n", page, StringComparison.Ordinal);
        Assert.Contains("  templates/partials/figure-table.sbn-html  parte\n", page, StringComparison.Ordinal);
        Assert.Contains("in evidenza expected_cost: l'unica della famiglia", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_municipality_tells_its_own_interventions_from_those_that_it_shares()
    {
        string page = (await ExplainAsync("/comuni/borgo-esempio/")).Out;

        Assert.Contains("piazze-02: Interventi tutti nel comune", page, StringComparison.Ordinal);
        Assert.Contains("piazze-03: Interventi condivisi con altri comuni, mai divisi", page, StringComparison.Ordinal);
        Assert.Contains("Interventi tutti nel comune: 1; costo = somma delle cifre in evidenza, ciascun intervento una volta = 800.000,50", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("piazze-01", "expected_cost")]
    [InlineData("/interventi/piazze-01/#expected_cost", null)]
    public async Task A_figure_has_its_row_source_and_place(string address, string? measure)
    {
        string figure = (await ExplainAsync([address, .. measure is null ? Array.Empty<string>() : [measure]])).Out;

        Assert.Contains("data/opere/interventions.csv:2:", figure, StringComparison.Ordinal);
        Assert.Contains("pagina 8, riga 1", figure, StringComparison.Ordinal);
        Assert.Contains("data/sources.csv:2:1  Documento di esempio, Città metropolitana di Esempio [institution, 2025-03-01]", figure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("piazze-01,expected_cost,1300000,exact,2025-06-30,registro-di-esempio,riga 1,", "autorità della fonte: register contro institution")]
    [InlineData("piazze-01,expected_cost,1300000,exact,2025-06-30,documento-di-esempio,pagina 9,", "data più recente: 2025-06-30 contro 2025-03-01")]
    [InlineData("piazze-01,funding_total,1100000,exact,2025-06-30,registro-di-esempio,riga 1,", "precedenza della grandezza: 30 contro 10")]
    [InlineData("piazze-01,expected_cost,1300000,exact,2025-03-01,documento-di-esempio,pagina 9,", "viene prima nei file")]
    public async Task Competing_figures_are_told_with_the_rule_that_decided(string row, string rule)
    {
        File.AppendAllText(Path.Combine(_atlas.Source, "data/opere/figures.csv"), row + "\n");

        Assert.Contains(rule, (await ExplainAsync("piazze-01", "expected_cost")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sum_has_its_formula_and_parts()
    {
        string figure = (await ExplainAsync("piazze", "requested_contribution")).Out;

        Assert.Contains("Interventi del programma e delle sue parti: somma di 3 cifre su 3 interventi = 2.200.000,50", figure, StringComparison.Ordinal);
        Assert.Contains("data/opere/interventions.csv:4:", figure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_the_same_facts_with_their_places()
    {
        CommandLine explained = await ExplainAsync("piazze-01", "--format", "json");

        using JsonDocument json = JsonDocument.Parse(explained.Out);
        JsonElement rows = json.RootElement.GetProperty("sections").EnumerateArray().Single(s => s.GetProperty("id").GetString() == "rows");
        Assert.Contains(rows.GetProperty("entries").EnumerateArray(), e => e.GetProperty("file").GetString() == "data/opere/figures.csv" && e.GetProperty("line").GetInt32() == 4);
    }

    [Theory]
    [InlineData("/interventi/piazze-11/", "piazze-01")]
    [InlineData("piaze-02", "piazze-02")]
    [InlineData("/comuni/borgo-esempo/", "/comuni/borgo-esempio/")]
    public async Task An_unknown_address_is_refused_with_the_nearest(string address, string nearest)
    {
        CommandLine refused = await ExplainAsync(address);

        Assert.Equal(2, refused.Code);
        Assert.Contains("forse si intende", refused.Error, StringComparison.Ordinal);
        Assert.Contains(nearest, refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_figure_is_refused_with_those_that_there_are()
    {
        CommandLine refused = await ExplainAsync("piazze-01", "expected_costs");

        Assert.Equal(2, refused.Code);
        Assert.Contains("'expected_cost'", refused.Error, StringComparison.Ordinal);
        Assert.Contains("payments_total", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_of_no_row_have_their_text_and_templates()
    {
        Assert.Contains("content/pagine/metodo.md", (await ExplainAsync("/metodo/")).Out, StringComparison.Ordinal);
        Assert.Contains("templates/home.sbn-html", (await ExplainAsync("/")).Out, StringComparison.Ordinal);
    }

    public void Dispose() => _atlas.Dispose();

    private Task<CommandLine> ExplainAsync(params string[] arguments) => CommandLine.RunAsync(["explain", .. arguments, "--source", _atlas.Source]);
}
