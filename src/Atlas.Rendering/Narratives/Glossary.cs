using System.Collections.Frozen;
using Atlas.Core.Records;

namespace Atlas.Rendering.Narratives;

/// <summary>
/// The abbreviations that the glossary explains: its terms of the form <c>PNRR — Piano nazionale di ripresa e resilienza</c>.
/// </summary>
public sealed class Glossary
{
    private const string Separator = " — ";

    private readonly FrozenDictionary<string, string> _expansions;

    private Glossary(FrozenDictionary<string, string> expansions) => _expansions = expansions;

    /// <summary>A glossary without abbreviations.</summary>
    public static Glossary Empty { get; } = new(FrozenDictionary<string, string>.Empty);

    /// <summary>The abbreviations of the narrative <c>content/pagine/glossario.md</c>; none when there is no such narrative.</summary>
    public static Glossary Of(Narrative? narrative)
    {
        if (narrative is null)
        {
            return Empty;
        }

        var expansions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in narrative.Body.Split('\n'))
        {
            int at = line.IndexOf(Separator, StringComparison.Ordinal);
            if (at > 0 && IsAbbreviation(line.AsSpan(0, at)))
            {
                expansions.TryAdd(line[..at], line[(at + Separator.Length)..].Trim());
            }
        }

        return new Glossary(expansions.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>Whether it explains anything.</summary>
    public bool IsEmpty => _expansions.Count == 0;

    /// <summary>What <paramref name="word"/> stands for, or nothing.</summary>
    public string? Expansion(ReadOnlySpan<char> word) =>
        _expansions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out string? expansion) ? expansion : null;

    /// <summary>Whether a character belongs to a word that may be an abbreviation.</summary>
    internal static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c);

    // An abbreviation has two capitals at least: PNRR, PINQuA, STTM, but not Comune.
    private static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        int capitals = 0;
        foreach (char c in word)
        {
            if (!IsWordCharacter(c))
            {
                return false;
            }

            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals >= 2;
    }
}
