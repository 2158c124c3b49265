using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace Atlas.Tests.Pages.OpenData;

/// <summary>The mandatory properties of DCAT-AP_IT and the European vocabularies.</summary>
public sealed class DcatTests
{
    private const string Dct = "http://purl.org/dc/terms/";
    private const string Dcat = "http://www.w3.org/ns/dcat#";
    private const string Spdx = "http://spdx.org/rdf/terms#";

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
    public void Every_distribution_leads_to_a_file_that_is_there() => Assert.All(Nodes("http://dati.gov.it/onto/dcatapit#Distribution"), node =>
        Assert.NotEmpty(PlannedBytes.Of(SampleAtlas.Context, node.GetProperty(Dcat + "downloadURL")[0].GetProperty("@id").GetString()!["https://atlante.example/".Length..])));

    [Fact]
    public void The_interface_for_programs_answers_at_its_addresses() => Assert.All((string[])["endpointURL", "endpointDescription"], property =>
        Assert.NotEmpty(PlannedBytes.Of(SampleAtlas.Context, Nodes(Dcat + "DataService").Single().GetProperty(Dcat + property)[0].GetProperty("@id").GetString()!["https://atlante.example/".Length..])));

    [Fact]
    public void Every_distribution_has_the_size_and_checksum_of_its_file() => Assert.All(Nodes("http://dati.gov.it/onto/dcatapit#Distribution"), node =>
    {
        byte[] bytes = PlannedBytes.Of(SampleAtlas.Context, node.GetProperty(Dcat + "downloadURL")[0].GetProperty("@id").GetString()!["https://atlante.example/".Length..]);
        JsonElement size = node.GetProperty(Dcat + "byteSize")[0];
        Assert.Equal((bytes.Length.ToString(CultureInfo.InvariantCulture), "http://www.w3.org/2001/XMLSchema#nonNegativeInteger"), (size.GetProperty("@value").GetString(), size.GetProperty("@type").GetString()));
        string? id = node.GetProperty(Spdx + "checksum")[0].GetProperty("@id").GetString();
        JsonElement checksum = Nodes(Spdx + "Checksum").Single(n => n.GetProperty("@id").GetString() == id);
        Assert.Equal(Spdx + "checksumAlgorithm_sha256", checksum.GetProperty(Spdx + "algorithm")[0].GetProperty("@id").GetString());
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), checksum.GetProperty(Spdx + "checksumValue")[0].GetProperty("@value").GetString());
    });

    /// <summary>DCAT-AP, shapes of ranges: what a property leads to is of the class that the profile names.</summary>
    [Theory]
    [InlineData(Dct + "publisher", "http://xmlns.com/foaf/0.1/Agent")]
    [InlineData(Dct + "rightsHolder", "http://xmlns.com/foaf/0.1/Agent")]
    [InlineData(Dct + "license", Dct + "LicenseDocument")]
    [InlineData(Dct + "language", Dct + "LinguisticSystem")]
    [InlineData(Dct + "accrualPeriodicity", Dct + "Frequency")]
    [InlineData(Dct + "format", Dct + "MediaTypeOrExtent")]
    [InlineData(Dcat + "mediaType", Dct + "MediaType")]
    [InlineData(Dcat + "theme", "http://www.w3.org/2004/02/skos/core#Concept")]
    [InlineData(Dcat + "themeTaxonomy", "http://www.w3.org/2004/02/skos/core#ConceptScheme")]
    [InlineData(Dcat + "landingPage", "http://xmlns.com/foaf/0.1/Document")]
    [InlineData("http://xmlns.com/foaf/0.1/homepage", "http://xmlns.com/foaf/0.1/Document")]
    [InlineData(Dcat + "contactPoint", "http://www.w3.org/2006/vcard/ns#Kind")]
    [InlineData(Dcat + "service", Dcat + "DataService")]
    [InlineData(Dcat + "accessURL", "http://www.w3.org/2000/01/rdf-schema#Resource")]
    [InlineData(Dcat + "downloadURL", "http://www.w3.org/2000/01/rdf-schema#Resource")]
    [InlineData(Dcat + "endpointURL", "http://www.w3.org/2000/01/rdf-schema#Resource")]
    [InlineData(Dcat + "endpointDescription", "http://www.w3.org/2000/01/rdf-schema#Resource")]
    [InlineData(Spdx + "checksum", Spdx + "Checksum")]
    [InlineData(Spdx + "algorithm", Spdx + "ChecksumAlgorithm")]
    public void What_a_property_leads_to_is_of_the_class_of_the_profile(string property, string type)
    {
        HashSet<string> known = Nodes(type).Select(node => node.GetProperty("@id").GetString()!).ToHashSet(StringComparer.Ordinal);
        string[] named = [.. Graph.EnumerateArray()
            .Where(node => node.TryGetProperty(property, out _))
            .SelectMany(node => node.GetProperty(property).EnumerateArray())
            .Select(value => value.GetProperty("@id").GetString()!)];
        Assert.NotEmpty(named);
        Assert.Subset(known, named.ToHashSet(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData(null, "pec@ente.example", "mailto:pec@ente.example")]
    [InlineData("dati@ente.example", "pec@ente.example", "mailto:dati@ente.example")]
    public void The_contact_is_an_italian_one_only_with_an_address_that_the_settings_give(string? email, string? pec, string? written)
    {
        Atlas.Core.Records.Catalogue catalogue = SampleAtlas.Catalogue();
        JsonElement graph = PlannedBytes.Json(
            SampleAtlas.ContextOf(catalogue with { Site = catalogue.Site with { Contacts = new() { Email = email, Pec = pec } } }), "dati/catalogo.jsonld");
        JsonElement contact = graph.EnumerateArray().Single(node => node.GetProperty("@id").GetString()!.EndsWith("#contatto", StringComparison.Ordinal));
        Assert.Equal(written is not null, contact.GetProperty("@type").EnumerateArray().Any(t => t.GetString() == "http://dati.gov.it/onto/dcatapit#Organization"));
        Assert.Equal(written, contact.TryGetProperty("http://www.w3.org/2006/vcard/ns#hasEmail", out JsonElement mail) ? mail[0].GetProperty("@id").GetString() : null);
        Assert.Equal("https://ente.example/", contact.GetProperty("http://www.w3.org/2006/vcard/ns#hasURL")[0].GetProperty("@id").GetString());
    }

    [Fact]
    public void Turtle_and_json_say_the_same_statements()
    {
        string[] json = [.. Graph.EnumerateArray().SelectMany(Statements).Order(StringComparer.Ordinal)];
        string[] turtle = [.. TurtleStatements.Of(PlannedBytes.Text(SampleAtlas.Context, "dati/catalogo.ttl")).Order(StringComparer.Ordinal)];
        Assert.True(json.Length > 500);
        Assert.Equal(json.Length, json.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(json, turtle);
    }

    private static IEnumerable<string> Statements(JsonElement node)
    {
        string subject = $"<{node.GetProperty("@id").GetString()}>";
        return node.EnumerateObject().Where(property => property.Name != "@id").SelectMany(property => property.Value.EnumerateArray().Select(value => property.Name == "@type"
            ? $"{subject} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <{value.GetString()}>"
            : $"{subject} <{property.Name}> {Term(value)}"));
    }

    private static string Term(JsonElement value) =>
        value.TryGetProperty("@id", out JsonElement iri) ? $"<{iri.GetString()}>"
        : value.TryGetProperty("@language", out JsonElement language) ? $"\"{value.GetProperty("@value").GetString()}\"@{language.GetString()}"
        : value.TryGetProperty("@type", out JsonElement type) ? $"\"{value.GetProperty("@value").GetString()}\"^^<{type.GetString()}>"
        : $"\"{value.GetProperty("@value").GetString()}\"";

    private static IEnumerable<JsonElement> Nodes(string type) =>
        Graph.EnumerateArray().Where(node => node.GetProperty("@type").EnumerateArray().Any(t => t.GetString() == type));
}
