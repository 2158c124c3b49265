using System.Collections.Frozen;

namespace Atlas.Core.Languages;

/// <summary>
/// The phrases of the interface that a language file translates, in Italian, which is what the site falls back on. Words that stand only
/// on pages without a translation stay in their templates.
/// </summary>
public static class InterfacePhrases
{
    /// <summary>The phrases by key.</summary>
    public static FrozenDictionary<string, string> All { get; } = new KeyValuePair<string, string>[][]
    {
        [.. FormatsPhrases.All],
        [.. ChromePhrases.All],
        [.. FiguresPhrases.All],
        [.. QualityPhrases.All],
        [.. WorksPhrases.All],
        [.. ProgrammesPhrases.All],
        [.. PlacesPhrases.All],
        [.. ListsPhrases.All],
        [.. DrawingsPhrases.All],
        [.. MapPhrases.All],
        [.. DelayPhrases.All],
        [.. GuidePhrases.All],
    }.SelectMany(group => group).ToFrozenDictionary(StringComparer.Ordinal);
}
