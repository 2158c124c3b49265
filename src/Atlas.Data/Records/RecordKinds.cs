using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Atlas.Data.Records;

/// <summary>The kinds of file that become records, and the columns that each kind is read by (DESIGN §4).</summary>
internal static class RecordKinds
{
    /// <summary>The kind whose names stand for municipalities elsewhere.</summary>
    public const string Municipalities = "municipalities";

    /// <summary>The kind whose ids may be columns of <see cref="Interventions"/>.</summary>
    public const string Measures = "measures";

    /// <summary>The kind that may have measures as columns.</summary>
    public const string Interventions = "interventions";

    /// <summary>The columns by kind; the name of a kind is that of its schema file.</summary>
    public static FrozenDictionary<string, ImmutableArray<string>> Columns { get; } = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal)
    {
        ["sources"] = ["id", "title", "publisher", "authority", "date", "url", "licence", "note"],
        [Measures] = ["id", "label", "unit", "family", "precedence", "additive", "part_of", "definition"],
        ["vocabularies"] = ["vocabulary", "id", "label", "label_en", "order", "group", "definition"],
        [Municipalities] =
            ["istat", "name", "belfiore", "zone", "population", "population_year", "area_km2", "lat", "lon", "website", "source", "locator"],
        ["zones"] = ["id", "name", "order", "source", "locator", "note"],
        ["strategies"] = ["id", "number", "name", "short_name", "act", "act_date", "source", "locator", "note"],
        ["strategy-links"] = ["subject", "strategy", "basis", "reason", "source", "locator"],
        ["programmes"] =
            ["id", "parent", "kind", "name", "short_name", "funding_line", "act", "start", "end", "source", "locator", "note"],
        [Interventions] =
        [
            "id", "programme", "number", "title", "municipalities", "place", "lat", "lon", "cup", "kind", "design_level", "as_of", "source",
            "locator", "note",
        ],
        ["figures"] = ["subject", "measure", "value", "qualifier", "as_of", "source", "locator", "note"],
        ["events"] = ["subject", "date", "stage", "text", "source", "locator"],
        ["inferences"] = ["subject", "field", "reason", "confidence", "source", "locator"],
        ["gaps"] = ["subject", "field", "reason", "source", "locator"],
        ["contracts"] =
            ["cig", "cup", "subjects", "object", "kind", "contractor", "amount", "date", "stage", "source", "locator"],
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
