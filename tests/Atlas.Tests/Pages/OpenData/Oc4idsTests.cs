using System.Text.Json;
using Atlas.Core.Records;

namespace Atlas.Tests.Pages.OpenData;

/// <summary>The rules of OC4IDS 0.9.5 and of its additional checks, as far as they can apply without a registered prefix of project ids.</summary>
public sealed class Oc4idsTests
{
    private static readonly JsonElement Package = PlannedBytes.Json(SampleAtlas.Context, "dati/oc4ids.json");

    [Fact]
    public void The_package_has_every_required_property()
    {
        Assert.Equal("https://atlante.example/dati/oc4ids.json", Package.GetProperty("uri").GetString());
        Assert.Equal("0.9", Package.GetProperty("version").GetString());
        Assert.EndsWith("T00:00:00Z", Package.GetProperty("publishedDate").GetString(), StringComparison.Ordinal);
        Assert.NotEqual(string.Empty, Package.GetProperty("publisher").GetProperty("name").GetString());
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", Package.GetProperty("license").GetString());
        Assert.Equal(2, Package.GetProperty("projects").GetArrayLength());
    }

    [Fact]
    public void No_value_is_empty() => AssertFilled(Package);

    [Fact]
    public void No_amount_is_without_a_currency() => Assert.All(
        Objects(Package).Where(o => o.TryGetProperty("amount", out JsonElement amount) && amount.ValueKind == JsonValueKind.Number),
        o => Assert.Equal("EUR", o.GetProperty("currency").GetString()));

    [Fact]
    public void Every_item_of_a_list_has_an_id_of_its_own_and_every_supplier_is_a_party()
    {
        foreach (JsonElement project in Package.GetProperty("projects").EnumerateArray())
        {
            foreach (string name in (string[])["locations", "parties", "documents", "contractingProcesses", "metrics"])
            {
                string?[] ids = project.TryGetProperty(name, out JsonElement list) ? [.. list.EnumerateArray().Select(i => i.GetProperty("id").GetString())] : [];
                Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
            }

            string?[] parties = project.TryGetProperty("parties", out JsonElement found) ? [.. found.EnumerateArray().Select(p => p.GetProperty("id").GetString())] : [];
            IEnumerable<JsonElement> suppliers = Objects(project).Where(o => o.TryGetProperty("suppliers", out _)).SelectMany(o => o.GetProperty("suppliers").EnumerateArray());
            Assert.All(suppliers, supplier => Assert.Contains(supplier.GetProperty("id").GetString(), parties));
        }
    }

    [Fact]
    public void Status_is_a_word_of_the_closed_list_and_identifiers_carry_the_cup()
    {
        JsonElement project = Package.GetProperty("projects")[0];
        Assert.Equal("implementation", project.GetProperty("status").GetString());
        Assert.Equal("B41B22000560001", project.GetProperty("identifiers")[0].GetProperty("id").GetString());
        Assert.Equal(2250000.50m, project.GetProperty("budget").GetProperty("amount").GetProperty("amount").GetDecimal());
    }

    [Fact]
    public void Every_project_says_its_language_and_has_the_heading_of_its_page_as_title()
    {
        JsonElement[] projects = [.. Package.GetProperty("projects").EnumerateArray()];
        Assert.All(projects, project => Assert.Equal("it", project.GetProperty("language").GetString()));
        Assert.Equal([SampleAtlas.Formula, "Acque, Alfa, Bèta dell'Oltre"], projects.Select(project => project.GetProperty("title").GetString()));
        Assert.DoesNotContain("titolo", projects[0].GetProperty("description").GetString()!, StringComparison.Ordinal);
        Assert.StartsWith("Nessuna fonte dà un titolo", projects[1].GetProperty("description").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_competing_figures_of_a_share_the_budget_lists_the_headline_once_and_the_metrics_all()
    {
        Catalogue catalogue = WithFundingAsCost();
        Figure pnrr = catalogue.Figures.Single(figure => figure.MeasureId.Value == "funding_pnrr");
        JsonElement project = FirstProject(catalogue with
        {
            Figures = [pnrr with { Value = SampleAtlas.At(1400000m), SourceId = SampleAtlas.At("giornale") }, .. catalogue.Figures],
        });

        JsonElement budget = project.GetProperty("budget");
        JsonElement share = Assert.Single(budget.GetProperty("finance").EnumerateArray());
        Assert.Equal("funding_pnrr", share.GetProperty("id").GetString());
        Assert.Equal(1500000m, share.GetProperty("value").GetProperty("amount").GetDecimal());
        Assert.Contains("sono in «metrics»", budget.GetProperty("description").GetString()!, StringComparison.Ordinal);
        Assert.Equal(
            [1400000m, 1500000m],
            Observations(project, "funding_pnrr").Select(o => o.GetProperty("value").GetProperty("amount").GetDecimal()).Order());
    }

    [Fact]
    public void The_budget_lists_the_shares_of_one_whole_only()
    {
        Catalogue catalogue = WithFundingAsCost();
        Measure contribution = catalogue.Measures[0] with { Id = SampleAtlas.At("contribution"), Label = "di cui contributo", Family = "contribution", PartOf = SampleAtlas.At("expected_cost") };
        Figure asked = catalogue.Figures[0] with { MeasureId = SampleAtlas.At("contribution"), Value = SampleAtlas.At(900000m) };
        JsonElement budget = FirstProject(catalogue with { Measures = [.. catalogue.Measures, contribution], Figures = [.. catalogue.Figures, asked] }).GetProperty("budget");

        JsonElement share = Assert.Single(budget.GetProperty("finance").EnumerateArray());
        Assert.Equal("Contributo", share.GetProperty("title").GetString());
        Assert.DoesNotContain("del totale", budget.GetProperty("description").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public void Shares_of_another_whole_than_the_budget_say_so() => Assert.Contains(
        "sono del totale «Finanziamento»",
        FirstProject(WithFundingAsCost()).GetProperty("budget").GetProperty("description").GetString()!,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("payments_total", "2025-03-31T00:00:00Z", "2025-03-31T23:59:59Z")]
    [InlineData("expected_cost", "2024-03-01T00:00:00Z", "2024-03-31T23:59:59Z")]
    [InlineData("area_done_m2", "2025-01-01T00:00:00Z", "2025-12-31T23:59:59Z")]
    public void An_observation_spans_the_day_month_or_year_that_its_source_names(string measure, string start, string end)
    {
        JsonElement period = Observations(Package.GetProperty("projects")[0], measure == "payments_total" ? "financialProgress" : measure).First().GetProperty("period");
        Assert.Equal(start, period.GetProperty("startDate").GetString());
        Assert.Equal(end, period.GetProperty("endDate").GetString());
    }

    [Fact]
    public void A_date_that_is_no_day_is_left_out_where_the_standard_wants_an_instant()
    {
        JsonElement[] documents = [.. Package.GetProperty("projects").EnumerateArray().SelectMany(project => project.GetProperty("documents").EnumerateArray())];
        JsonElement act = documents.First(document => document.GetProperty("id").GetString() == "atto");
        JsonElement paper = documents.First(document => document.GetProperty("id").GetString() == "giornale");
        Assert.Equal("2024-05-02T00:00:00Z", act.GetProperty("datePublished").GetString());
        Assert.False(paper.TryGetProperty("datePublished", out _));
        Assert.Equal("Il Giornale, 2024.", paper.GetProperty("description").GetString());
    }

    [Fact]
    public void An_approximate_figure_says_that_it_is() => Assert.Contains(
        Observations(Package.GetProperty("projects")[0], "expected_cost"),
        observation => observation.GetProperty("notes").GetString()!.StartsWith("Valore approssimato. Fonte: ", StringComparison.Ordinal));

    [Fact]
    public void A_unit_has_the_common_code_of_its_scheme()
    {
        JsonElement unit = Observations(Package.GetProperty("projects")[0], "area_planned_m2").Single().GetProperty("unit");
        Assert.Equal(("m2", "UNCEFACT", "MTK"), (unit.GetProperty("name").GetString(), unit.GetProperty("scheme").GetString(), unit.GetProperty("id").GetString()));
    }

    [Fact]
    public void A_contract_for_several_interventions_says_that_its_amount_counts_once()
    {
        JsonElement[] summaries = [.. Package.GetProperty("projects").EnumerateArray().Select(project => project.GetProperty("contractingProcesses")[0].GetProperty("summary"))];
        Assert.All(summaries, summary => Assert.StartsWith("Un solo contratto per 2 interventi", summary.GetProperty("description").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_contract_with_several_firms_is_one_process_with_several_suppliers()
    {
        Catalogue catalogue = SampleAtlas.Catalogue();
        catalogue = catalogue with { Contracts = [catalogue.Contracts[0], catalogue.Contracts[0] with { Contractor = "Altra impresa", Amount = null }] };
        JsonElement project = PlannedBytes.Json(SampleAtlas.ContextOf(catalogue), "dati/oc4ids.json").GetProperty("projects")[0];
        JsonElement process = Assert.Single(project.GetProperty("contractingProcesses").EnumerateArray());
        Assert.Equal(
            ["Impresa & Figli S.r.l.", "Altra impresa"],
            process.GetProperty("summary").GetProperty("suppliers").EnumerateArray().Select(s => s.GetProperty("name").GetString()));
        Assert.Equal(123456.78m, process.GetProperty("summary").GetProperty("contractValue").GetProperty("amount").GetDecimal());
    }

    [Fact]
    public void An_amount_without_a_firm_is_an_estimate()
    {
        Catalogue catalogue = SampleAtlas.Catalogue();
        catalogue = catalogue with { Contracts = [catalogue.Contracts[0] with { Contractor = null }] };
        JsonElement summary = PlannedBytes.Json(SampleAtlas.ContextOf(catalogue), "dati/oc4ids.json").GetProperty("projects")[0].GetProperty("contractingProcesses")[0].GetProperty("summary");
        Assert.Equal(123456.78m, summary.GetProperty("tender").GetProperty("costEstimate").GetProperty("amount").GetDecimal());
        Assert.False(summary.TryGetProperty("contractValue", out _));
    }

    private static Catalogue WithFundingAsCost()
    {
        Catalogue catalogue = SampleAtlas.Catalogue();
        return catalogue with { Measures = [.. catalogue.Measures.Select(m => m.Id.Value == "funding_total" ? m with { Family = MeasureFamily.Cost } : m)] };
    }

    private static JsonElement FirstProject(Catalogue catalogue) => PlannedBytes.Json(SampleAtlas.ContextOf(catalogue), "dati/oc4ids.json").GetProperty("projects")[0];

    private static IEnumerable<JsonElement> Observations(JsonElement project, string metric) =>
        project.GetProperty("metrics").EnumerateArray().Single(m => m.GetProperty("id").GetString() == metric).GetProperty("observations").EnumerateArray();

    private static void AssertFilled(JsonElement element)
    {
        Assert.NotEqual(JsonValueKind.Null, element.ValueKind);
        Assert.False(element.ValueKind == JsonValueKind.String && string.IsNullOrWhiteSpace(element.GetString()));
        Assert.False(element.ValueKind == JsonValueKind.Array && element.GetArrayLength() == 0);
        Assert.False(element.ValueKind == JsonValueKind.Object && !element.EnumerateObject().Any());
        foreach (JsonElement child in Children(element))
        {
            AssertFilled(child);
        }
    }

    private static IEnumerable<JsonElement> Objects(JsonElement element) =>
        (element.ValueKind == JsonValueKind.Object ? [element] : Enumerable.Empty<JsonElement>()).Concat(Children(element).SelectMany(Objects));

    private static IEnumerable<JsonElement> Children(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Select(p => p.Value),
        JsonValueKind.Array => element.EnumerateArray(),
        _ => [],
    };
}
