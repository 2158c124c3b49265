using System.Collections.Immutable;
using System.Text.Json;

namespace Atlas.Cli.Creation;

/// <summary>A new dataset: a folder of tables that have their columns and no row yet, and their place in <c>datapackage.json</c>.</summary>
/// <param name="name">Name of the folder below <c>data/</c>.</param>
/// <param name="title">What readers call it.</param>
/// <param name="measures">Measures that the interventions have as columns.</param>
internal sealed class NewDataset(string name, string title, ImmutableArray<string> measures)
{
    private const string Interventions = "interventions";

    private static readonly ImmutableArray<(string Kind, string Words)> Tables =
        [(Interventions, "interventi"), ("figures", "cifre"), ("events", "fatti datati")];

    /// <summary>What <c>datapackage.json</c> is to list.</summary>
    public IEnumerable<PackageResource> Resources =>
        Tables.Select(table => new PackageResource($"{name}-{table.Kind}", $"{name}/{table.Kind}.csv", $"{title}: {table.Words}", SchemaPath(table.Kind)));

    /// <summary>The files to write, by path below <c>data/</c>: the tables, and the schemas that the atlas has not yet.</summary>
    /// <param name="readSchema">The text of a schema of the atlas, by path below <c>data/</c>; nothing where it has none.</param>
    public IEnumerable<(string Path, string Text)> Files(Func<string, string?> readSchema)
    {
        foreach ((string kind, _) in Tables)
        {
            string path = SchemaPath(kind);
            string? there = readSchema(path);
            string schema = there ?? StarterAtlas.Read("data/" + path);
            if (there is null)
            {
                yield return (path, schema);
            }

            IEnumerable<string> columns = Columns(schema).Concat(string.Equals(kind, Interventions, StringComparison.Ordinal) ? measures : []);
            yield return ($"{name}/{kind}.csv", string.Join(',', columns.Distinct(StringComparer.Ordinal)) + "\n");
        }
    }

    private static string SchemaPath(string kind) => $"schemas/{kind}.json";

    private static string[] Columns(string schema)
    {
        using var document = JsonDocument.Parse(schema);
        return [.. document.RootElement.GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString()!)];
    }
}
