using System.Text.Json;

namespace Atlas.Tests.Milan;

/// <summary>What only the real data can break in the files that follow standards.</summary>
public sealed class PublishedStandardsTests(MilanSite site)
{
    [Fact]
    public void Every_table_and_column_is_explained_in_words_and_not_by_its_code_name()
    {
        using JsonDocument package = JsonDocument.Parse(site.Text("dati/datapackage.json"));
        foreach (JsonElement resource in package.RootElement.GetProperty("resources").EnumerateArray())
        {
            Assert.NotEqual(Text(resource, "name"), Text(resource, "title"));
            Assert.NotEmpty(Text(resource, "description"));
            Assert.All(resource.GetProperty("schema").GetProperty("fields").EnumerateArray(), field =>
            {
                Assert.NotEqual(Text(field, "name"), Text(field, "title"));
                Assert.NotEmpty(Text(field, "description"));
            });
        }
    }

    [Fact]
    public void No_project_has_two_things_of_a_kind_with_one_id_and_every_supplier_is_a_party()
    {
        using JsonDocument package = JsonDocument.Parse(site.Text("dati/oc4ids.json"));
        foreach (JsonElement project in package.RootElement.GetProperty("projects").EnumerateArray())
        {
            foreach (string list in (string[])["locations", "parties", "documents", "contractingProcesses", "metrics"])
            {
                string[] ids = [.. Items(project, list).Select(item => Text(item, "id"))];
                Assert.True(ids.Length == ids.Distinct(StringComparer.Ordinal).Count(), $"{Text(project, "id")}: {list}");
            }

            HashSet<string> parties = Items(project, "parties").Select(party => Text(party, "id")).ToHashSet(StringComparer.Ordinal);
            Assert.All(
                Items(project, "contractingProcesses").SelectMany(process => Items(process.GetProperty("summary"), "suppliers")),
                supplier => Assert.Contains(Text(supplier, "id"), parties));
        }
    }

    private static IEnumerable<JsonElement> Items(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement list) ? list.EnumerateArray() : Enumerable.Empty<JsonElement>();

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
