using System.Text.Json;

namespace Atlas.Tests.Pages.OpenData;

/// <summary>The mandatory properties of DCAT-AP_IT and the European vocabularies.</summary>
public sealed class DcatTests
{
    private const string Dct = "http://purl.org/dc/terms/";
    private const string Dcat = "http://www.w3.org/ns/dcat#";

    private static readonly JsonElement Graph = PlannedBytes.Json(SampleAtlas.Context, "dati/catalogo.jsonld");

    [Theory]
    [InlineData("http://dati.gov.it/onto/dcatapit#Catalog", Dct + "title", Dct + "description", Dct + "publisher", Dct + "modified", Dcat + "dataset")]
    [InlineData("http://dati.gov.it/onto/dcatapit#Dataset", Dct + "identifier", Dct + "title", Dct + "description", Dct + "modified", Dcat + "theme", Dct + "rightsHolder", Dct + "accrualPeriodicity", Dcat + "distribution")]
    [InlineData("http://dati.gov.it/onto/dcatapit#Distribution", Dct + "format", Dcat + "accessURL", Dct + "license")]
    [InlineData("http://dati.gov.it/onto/dcatapit#Agent", Dct + "identifier", "http://xmlns.com/foaf/0.1/name")]
    [InlineData("http://dati.gov.it/onto/dcatapit#LicenseDocument", Dct + "type")]
    [InlineData("http://dati.gov.it/onto/dcatapit#Organization", "http://www.w3.org/2006/vcard/ns#fn", "http://www.w3.org/2006/vcard/ns#hasEmail")]
    public void Every_node_of_a_class_has_its_mandatory_properties(string type, params string[] properties)
    {
        JsonElement[] nodes = [.. Nodes(type)];
        Assert.NotEmpty(nodes);
        Assert.All(nodes, node => Assert.All(properties, property => Assert.True(node.TryGetProperty(property, out _), $"{node.GetProperty("@id")}: {property}")));
    }

    [Fact]
    public void Every_resource_named_in_the_atlas_is_described()
    {
        string[] known = [.. Graph.EnumerateArray().Select(n => n.GetProperty("@id").GetString()!)];
        IEnumerable<string> named = Nodes("http://dati.gov.it/onto/dcatapit#Dataset")
            .SelectMany(n => n.GetProperty(Dcat + "distribution").EnumerateArray())
            .Select(d => d.GetProperty("@id").GetString()!);
        Assert.Subset(known.ToHashSet(StringComparer.Ordinal), named.ToHashSet(StringComparer.Ordinal));
        Assert.Equal(known.Length, known.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Size_and_address_of_a_distribution_are_those_of_its_file() => Assert.All(Nodes("http://dati.gov.it/onto/dcatapit#Distribution"), node =>
    {
        string path = node.GetProperty(Dcat + "downloadURL")[0].GetProperty("@id").GetString()!["https://atlante.example/".Length..];
        Assert.Equal(
            PlannedBytes.Of(SampleAtlas.Context, path).Length.ToString(System.Globalization.CultureInfo.InvariantCulture),
            node.GetProperty(Dcat + "byteSize")[0].GetProperty("@value").GetString());
    });

    [Fact]
    public void Turtle_names_every_node_of_the_graph()
    {
        string turtle = PlannedBytes.Text(SampleAtlas.Context, "dati/catalogo.ttl");
        Assert.All(Graph.EnumerateArray(), node => Assert.Contains($"<{node.GetProperty("@id").GetString()}>", turtle, StringComparison.Ordinal));
    }

    private static IEnumerable<JsonElement> Nodes(string type) =>
        Graph.EnumerateArray().Where(node => node.GetProperty("@type").EnumerateArray().Any(t => t.GetString() == type));
}
