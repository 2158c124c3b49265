using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Data.Narratives;
using Atlas.Data.Site;

namespace Atlas.Data.Documents;

/// <summary>The JSON Schemas of what editors write: the front matter of each kind of narrative, and <c>site.yml</c>.</summary>
public static class EditorSchemas
{
    /// <summary>What a file of a schema ends with.</summary>
    public const string Extension = ".schema.json";

    /// <summary>The schemas by file name, in ordinal order: <c>interventi.schema.json</c> for the narratives of <c>content/interventi/</c>.</summary>
    public static ImmutableArray<KeyValuePair<string, string>> All { get; } =
    [
        .. NarrativeFolders.All
            .Select(folder => KeyValuePair.Create(folder.Name + Extension, Of(folder.Name, folder.Kind)))
            .Append(KeyValuePair.Create("site" + Extension, new DocumentSchema("Impostazioni dell'atlante (content/site.yml)", SiteKeys.All).Text()))
            .OrderBy(schema => schema.Key, StringComparer.Ordinal),
    ];

    private static string Of(string folder, NarrativeKind kind) =>
        new DocumentSchema($"Intestazione di un testo di content/{folder}/", NarrativeKeys.Of(kind)).Text();
}
