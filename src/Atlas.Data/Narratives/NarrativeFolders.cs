using System.Collections.Immutable;
using Atlas.Core.Records;

namespace Atlas.Data.Narratives;

/// <summary>The folders of <c>content/</c> and what their texts are about (DESIGN §5).</summary>
public static class NarrativeFolders
{
    /// <summary>The folders by name.</summary>
    public static ImmutableArray<(string Name, NarrativeKind Kind)> All { get; } =
    [
        ("interventi", NarrativeKind.Intervention),
        ("comuni", NarrativeKind.Municipality),
        ("programmi", NarrativeKind.Programme),
        ("strategie", NarrativeKind.Strategy),
        ("zone", NarrativeKind.Zone),
        ("notizie", NarrativeKind.News),
        ("pagine", NarrativeKind.Page),
    ];

    /// <summary>What the texts in <paramref name="folder"/> are about; nothing for another folder.</summary>
    public static NarrativeKind? KindOf(string folder)
    {
        foreach ((string name, NarrativeKind kind) in All)
        {
            if (string.Equals(name, folder, StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return null;
    }
}
