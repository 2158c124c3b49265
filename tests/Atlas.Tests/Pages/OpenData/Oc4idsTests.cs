using System.Text.Json;

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
        Assert.Equal(1500000m, project.GetProperty("budget").GetProperty("finance")[0].GetProperty("value").GetProperty("amount").GetDecimal());
    }

    [Fact]
    public void A_contract_with_several_firms_is_one_process_with_several_suppliers()
    {
        Atlas.Core.Records.Catalogue catalogue = SampleAtlas.Catalogue();
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
        Atlas.Core.Records.Catalogue catalogue = SampleAtlas.Catalogue();
        catalogue = catalogue with { Contracts = [catalogue.Contracts[0] with { Contractor = null }] };
        JsonElement summary = PlannedBytes.Json(SampleAtlas.ContextOf(catalogue), "dati/oc4ids.json").GetProperty("projects")[0].GetProperty("contractingProcesses")[0].GetProperty("summary");
        Assert.Equal(123456.78m, summary.GetProperty("tender").GetProperty("costEstimate").GetProperty("amount").GetDecimal());
        Assert.False(summary.TryGetProperty("contractValue", out _));
    }

    private static void AssertFilled(JsonElement element)
    {
        Assert.NotEqual(JsonValueKind.Null, element.ValueKind);
        Assert.False(element.ValueKind == JsonValueKind.String && element.GetString()!.Length == 0);
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
