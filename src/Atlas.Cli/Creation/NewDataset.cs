using System.Collections.Immutable;
using System.Text.Json;

namespace Atlas.Cli.Creation;

/// <summary>A new dataset: a folder of tables that have their columns and no row yet, and their place in <c>datapackage.json</c>.</summary>
/// <param name="name">Name of the folder below <c>data/</c>.</param>
/// <param name="title">What readers call it.</param>
/// <param name="tables">Kinds of its tables, of <see cref="Known"/>.</param>
/// <param name="measures">Measures that the interventions have as columns.</param>
internal sealed class NewDataset(string name, string title, ImmutableArray<string> tables, ImmutableArray<string> measures)
{
    private const string Interventions = "interventions";

    /// <summary>The tables that a dataset can have (DESIGN §4), and what readers call them.</summary>
    public static ImmutableArray<KeyValuePair<string, string>> Known { get; } =
    [
        new(Interventions, "interventi"), new("figures", "cifre"), new("events", "fatti datati"),
        new("inferences", "deduzioni"), new("gaps", "dati mancanti"), new("contracts", "gare e contratti"),
    ];

    /// <summary>The tables that a dataset has unless others are asked for.</summary>
    public static ImmutableArray<string> Usual { get; } = [Interventions, "figures", "events"];

    private IEnumerable<KeyValuePair<string, string>> Tables => Known.Where(table => tables.Contains(table.Key, StringComparer.Ordinal));

    /// <summary>The paths of its tables below <c>data/</c>.</summary>
    public IEnumerable<string> Paths => Tables.Select(table => $"{name}/{table.Key}.csv");

    /// <summary>What <c>datapackage.json</c> is to list.</summary>
    public IEnumerable<PackageResource> Resources =>
        Tables.Select(table => new PackageResource($"{name}-{table.Key}", $"{name}/{table.Key}.csv", $"{title}: {table.Value}", SchemaPath(table.Key)));

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
