using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Atlas.Core.Values;

namespace Atlas.Pages.Search;

/// <summary>
/// Turns text into the terms that the search goes by: without accents and case, cut at everything that is no letter or digit,
/// without words that say nothing, stemmed. What holds a digit (CUP, CIG, years) is a term as it stands, whole.
/// </summary>
public static class SearchWords
{
    private const int Longest = 40;

    private static readonly FrozenSet<string> Silent = FrozenSet.ToFrozenSet(
        [
            "a", "ad", "agli", "ai", "al", "alla", "alle", "allo", "anche", "che", "chi", "ci", "col", "come", "con", "cui", "da", "dagli", "dai", "dal",
            "dall", "dalla", "dalle", "dallo", "degli", "dei", "del", "dell", "della", "delle", "dello", "di", "e", "ed", "gli", "ha", "i", "il", "in",
            "l", "la", "le", "lo", "ma", "ne", "negli", "nei", "nel", "nell", "nella", "nelle", "nello", "non", "o", "od", "per", "piu", "quale", "se", "si",
            "sono", "su", "sugli", "sui", "sul", "sull", "sulla", "sulle", "sullo", "tra", "fra", "un", "una", "uno", "un",
        ],
        StringComparer.Ordinal);

    /// <summary>The terms of <paramref name="text"/> in their order, repeated as they are.</summary>
    public static IEnumerable<string> Terms(string text)
    {
        foreach (string word in Split(text))
        {
            if (!Silent.Contains(word))
            {
                yield return Term(word);
            }
        }
    }

    /// <summary>The term of a folded word.</summary>
    public static string Term(string word) => word.Any(char.IsAsciiDigit) ? word : ItalianStemmer.Stem(word);

    /// <summary>Words that carry no meaning of their own and are not looked for.</summary>
    public static ImmutableArray<string> SilentWords => [.. Silent.Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Split(string text)
    {
        var word = new StringBuilder();
        foreach (char c in PlainLetters.Of(text))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (word.Length > 0)
            {
                yield return Cut(word);
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return Cut(word);
        }
    }

    private static string Cut(StringBuilder word) => word.ToString(0, Math.Min(word.Length, Longest));
}
