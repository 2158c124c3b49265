using System.Text.Json;
using Atlas.Pages.OpenData;

namespace Atlas.Tests.Pages.OpenData;

/// <summary>The interface for programs answers what its OpenAPI description promises.</summary>
public sealed class ApiTests
{
    private const string Root = "https://atlante.example/";

    private static readonly JsonElement Description = PlannedBytes.Json(SampleAtlas.Context, "api/v1/openapi.json");

    public static TheoryData<string> Paths => [.. Description.GetProperty("paths").EnumerateObject().Select(path => path.Name)];

    [Theory, MemberData(nameof(Paths))]
    public void Every_path_is_answered_in_the_shape_it_promises(string path)
    {
        JsonElement get = Description.GetProperty("paths").GetProperty(path).GetProperty("get");
        string address = get.TryGetProperty("parameters", out JsonElement parameters)
            ? path.Replace("{id}", parameters[0].GetProperty("example").GetString(), StringComparison.Ordinal)
            : path;
        JsonElement content = get.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json");
        JsonElement answer = PlannedBytes.Json(SampleAtlas.Context, "api/v1" + address);
        new JsonShape(Description).Check(content.GetProperty("schema"), answer, address);
        string example = content.GetProperty("x-example-url").GetString()!;
        Assert.Equal(Root + "api/v1" + address, example);
    }

    [Fact]
    public void Every_document_of_every_subject_has_the_promised_shape()
    {
        JsonElement schemas = Description.GetProperty("components").GetProperty("schemas");
        foreach (Atlas.Pages.Plan.PlannedFile file in new OpenDataFiles(SampleAtlas.Context).Planned().Where(f => f.Route.Path.EndsWith("/index.json", StringComparison.Ordinal) && !f.Route.Path.StartsWith("api/", StringComparison.Ordinal)))
        {
            using JsonDocument document = JsonDocument.Parse(PlannedBytes.Of(file));
            string kind = document.RootElement.GetProperty("kind").GetString()!;
            new JsonShape(Description).Check(schemas.GetProperty(char.ToUpperInvariant(kind[0]) + kind[1..] + "Document"), document.RootElement, file.Route.Path);
        }
    }

    [Fact]
    public void Every_operation_has_a_name_of_its_own_and_every_reference_a_schema()
    {
        string[] names = [.. Description.GetProperty("paths").EnumerateObject().Select(path => path.Value.GetProperty("get").GetProperty("operationId").GetString()!)];
        Assert.Equal(names.Length, names.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("3.0.3", Description.GetProperty("openapi").GetString());
        Assert.Equal(Root + "api/v1", Description.GetProperty("servers")[0].GetProperty("url").GetString());
    }

    [Fact]
    public void The_list_leads_to_the_documents()
    {
        JsonElement list = PlannedBytes.Json(SampleAtlas.Context, "api/v1/interventi.json");
        Assert.Equal(list.GetProperty("count").GetInt32(), list.GetProperty("items").GetArrayLength());
        Assert.All(list.GetProperty("items").EnumerateArray(), item =>
            Assert.Equal(
                item.GetProperty("id").GetString(),
                PlannedBytes.Json(SampleAtlas.Context, item.GetProperty("api_url").GetString()![Root.Length..]).GetProperty("id").GetString()));
    }

    [Fact]
    public void The_document_beside_a_profile_is_that_of_the_interface_and_names_all_its_sources()
    {
        Assert.Equal(PlannedBytes.Of(SampleAtlas.Context, "interventi/a-1/index.json"), PlannedBytes.Of(SampleAtlas.Context, "api/v1/interventi/a-1.json"));
        JsonElement document = PlannedBytes.Json(SampleAtlas.Context, "interventi/a-1/index.json");
        Assert.Equal(["atto", "giornale"], document.GetProperty("sources").EnumerateArray().Select(s => s.GetProperty("id").GetString()));
        Assert.Equal(7, document.GetProperty("figures").GetArrayLength());
        Assert.Equal(2250000.50m, document.GetProperty("profile").GetProperty("cost").GetDecimal());
        Assert.Equal(["p-1", "p"], document.GetProperty("links").GetProperty("programmes").EnumerateArray().Select(p => p.GetString()));
    }

    [Fact]
    public void A_municipality_tells_what_it_shares_apart()
    {
        JsonElement links = PlannedBytes.Json(SampleAtlas.Context, "comuni/alfa/index.json").GetProperty("links");
        Assert.Equal("a-1", Assert.Single(links.GetProperty("interventions").EnumerateArray()).GetString());
        Assert.Equal("a-2", Assert.Single(links.GetProperty("shared_interventions").EnumerateArray()).GetString());
    }

    [Fact]
    public void The_table_beside_a_profile_has_the_figures_of_that_subject_only()
    {
        List<string[]> rows = PlannedBytes.Csv(SampleAtlas.Context, "interventi/a-1/index.csv");
        Assert.Equal(PlannedBytes.Csv(SampleAtlas.Context, "dati/cifre.csv")[0], rows[0]);
        Assert.Equal(7, rows.Count - 1);
        Assert.All(rows.Skip(1), row => Assert.Equal("a-1", row[0]));
    }
}
