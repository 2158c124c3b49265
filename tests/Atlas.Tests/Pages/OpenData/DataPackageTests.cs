using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Atlas.Tests.Pages.OpenData;

/// <summary>The rules of Data Package v2 and Table Schema v2 (datapackage.org), written as tests.</summary>
public sealed class DataPackageTests
{
    private static readonly JsonElement Package = PlannedBytes.Json(SampleAtlas.Context, "dati/datapackage.json");

    [Fact]
    public void Names_its_profile_and_has_what_a_package_should_have()
    {
        Assert.Equal("https://datapackage.org/profiles/2.0/datapackage.json", Text(Package, "$schema"));
        Assert.Matches("^[a-z0-9._-]+$", Text(Package, "name"));
        Assert.Equal("CC-BY-4.0", Text(Package.GetProperty("licenses")[0], "name"));
        Assert.Matches(@"^\d{4}-\d{2}-\d{2}T00:00:00Z$", Text(Package, "created"));
    }

    [Fact]
    public void Every_resource_has_a_name_of_its_own_and_a_path_beside_the_package()
    {
        JsonElement[] resources = Resources();
        Assert.Equal(resources.Length, resources.Select(r => Text(r, "name")).Distinct(StringComparer.Ordinal).Count());
        Assert.All(resources, r => Assert.Matches("^[a-z0-9-]+\\.csv$", Text(r, "path")));
    }

    [Fact]
    public void Size_digest_and_rows_of_every_resource_are_those_of_its_file() => Assert.All(Resources(), resource =>
    {
        byte[] bytes = PlannedBytes.Of(SampleAtlas.Context, "dati/" + Text(resource, "path"));
        Assert.Equal(bytes.Length, resource.GetProperty("bytes").GetInt32());
        Assert.Equal(PlannedBytes.Csv(SampleAtlas.Context, "dati/" + Text(resource, "path")).Count - 1, resource.GetProperty("atlas:rows").GetInt32());
        Assert.Equal("sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)), Text(resource, "hash"));
    });

    [Fact]
    public void The_schema_of_a_resource_is_also_a_file_of_its_own() => Assert.All(Resources(), resource => Assert.True(
        JsonElement.DeepEquals(Schema(resource), PlannedBytes.Json(SampleAtlas.Context, $"dati/schemas/{Text(resource, "name")}.json"))));

    [Fact]
    public void Texts_that_may_be_neutralised_are_marked_and_codes_of_a_known_shape_are_not()
    {
        Dictionary<string, JsonElement> fields = Schema(Resources().Single(r => Text(r, "name") is "interventions"))
            .GetProperty("fields").EnumerateArray().ToDictionary(field => Text(field, "name"), StringComparer.Ordinal);
        Assert.All((string[])["title", "place", "note", "locator", "number", "municipalities"], name => Assert.True(fields[name].GetProperty("atlas:neutralised").GetBoolean()));
        Assert.All((string[])["id", "lat", "cup", "as_of", "source"], name => Assert.False(fields[name].TryGetProperty("atlas:neutralised", out _)));
    }

    [Fact]
    public void Says_who_publishes_the_data_before_those_whom_the_editors_name()
    {
        Atlas.Core.Records.Catalogue catalogue = SampleAtlas.Catalogue();
        catalogue = catalogue with { Package = catalogue.Package with { Contributors = [new("Redazione", null, ["wrangler"]), new("Città di prova", null, [])], Version = "1.2.3" } };
        JsonElement package = PlannedBytes.Json(SampleAtlas.ContextOf(catalogue), "dati/datapackage.json");
        Assert.Equal(["Città di prova", "Redazione"], package.GetProperty("contributors").EnumerateArray().Select(c => Text(c, "title")));
        Assert.Equal("1.2.3", Text(package, "version"));
        Assert.Equal(catalogue.Sources.Length, package.GetProperty("sources").GetArrayLength());
    }

    [Fact]
    public void Every_schema_has_the_columns_of_its_file_in_their_order() => Assert.All(Resources(), resource =>
        Assert.Equal(
            PlannedBytes.Csv(SampleAtlas.Context, "dati/" + Text(resource, "path"))[0],
            Schema(resource).GetProperty("fields").EnumerateArray().Select(field => Text(field, "name"))));

    [Fact]
    public void Every_cell_satisfies_the_type_and_the_constraints_of_its_field()
    {
        foreach (JsonElement resource in Resources())
        {
            List<string[]> rows = PlannedBytes.Csv(SampleAtlas.Context, "dati/" + Text(resource, "path"));
            JsonElement[] fields = [.. Schema(resource).GetProperty("fields").EnumerateArray()];
            for (int i = 0; i < fields.Length; i++)
            {
                Check(fields[i], [.. rows.Skip(1).Select(row => row[i])]);
            }
        }
    }

    [Fact]
    public void Keys_name_columns_that_are_there_and_references_resources_that_are_there()
    {
        Dictionary<string, HashSet<string>> columns = Resources().ToDictionary(
            r => Text(r, "name"), r => Schema(r).GetProperty("fields").EnumerateArray().Select(f => Text(f, "name")).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (JsonElement resource in Resources())
        {
            JsonElement schema = Schema(resource);
            HashSet<string> own = columns[Text(resource, "name")];
            Assert.Subset(own, Texts(schema, "primaryKey"));
            foreach (JsonElement key in schema.TryGetProperty("foreignKeys", out JsonElement keys) ? keys.EnumerateArray().ToArray() : [])
            {
                JsonElement reference = key.GetProperty("reference");
                HashSet<string> target = reference.TryGetProperty("resource", out JsonElement name) ? columns[name.GetString()!] : own;
                Assert.Subset(own, Texts(key, "fields"));
                Assert.Subset(target, Texts(reference, "fields"));
            }
        }
    }

    [Fact]
    public void Words_of_the_editors_schemas_describe_the_published_columns()
    {
        JsonElement id = PlannedBytes.Json(SampleAtlas.Context, "dati/schemas/interventions.json").GetProperty("fields")[0];
        Assert.Equal("Identificativo", Text(id, "title"));
        Assert.Equal("Codice stabile.", Text(id, "description"));
    }

    private static void Check(JsonElement field, string[] cells)
    {
        JsonElement constraints = field.TryGetProperty("constraints", out JsonElement found) ? found : default;
        Func<string, bool> isTyped = Text(field, "type") switch
        {
            "integer" => cell => Regex.IsMatch(cell, "^-?[0-9]+$", RegexOptions.None, TimeSpan.FromSeconds(1)),
            "number" => cell => Regex.IsMatch(cell, "^-?[0-9]+(\\.[0-9]+)?$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)),
            "boolean" => cell => cell is "yes" or "no",
            _ => _ => true,
        };
        Assert.All(cells.Where(cell => cell.Length > 0), cell => Assert.True(isTyped(cell), $"{Text(field, "name")}: {cell}"));
        if (constraints.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        Assert.True(!constraints.TryGetProperty("required", out _) || cells.All(cell => cell.Length > 0), Text(field, "name"));
        Assert.True(!constraints.TryGetProperty("unique", out _) || cells.Distinct(StringComparer.Ordinal).Count() == cells.Length, Text(field, "name"));
        if (constraints.TryGetProperty("pattern", out JsonElement pattern))
        {
            Assert.All(cells.Where(cell => cell.Length > 0), cell => Assert.Matches(pattern.GetString()!, cell));
        }

        if (constraints.TryGetProperty("enum", out JsonElement words))
        {
            string?[] known = [.. words.EnumerateArray().Select(word => word.GetString())];
            Assert.All(cells.Where(cell => cell.Length > 0), cell => Assert.Contains(cell, known));
        }
    }

    private static JsonElement[] Resources() => [.. Package.GetProperty("resources").EnumerateArray()];

    private static JsonElement Schema(JsonElement resource) => resource.GetProperty("schema");

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static HashSet<string> Texts(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement list) ? list.EnumerateArray().Select(e => e.GetString()!).ToHashSet(StringComparer.Ordinal) : [];
}
