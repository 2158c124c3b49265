namespace Atlas.Pages.Search;

/// <summary>
/// The light stemmer for Italian that Jacques Savoy (University of Neuchâtel) published with his experiments for CLEF: of words
/// of six letters or more, the ending that tells gender and number is taken off. <c>js/search-words.js</c> holds the same rules.
/// </summary>
public static class ItalianStemmer
{
    private const int ShortestWord = 6;

    /// <summary>The stem of a word that is folded already: <c>piazze</c> and <c>piazza</c> give <c>piazz</c>; codes and short words stay.</summary>
    public static string Stem(string word)
    {
        if (word.Length < ShortestWord)
        {
            return word;
        }

        char before = word[^2];
        return word[^1] switch
        {
            'e' or 'i' when before == 'h' => word[..^2],
            'e' or 'i' or 'a' or 'o' when before == 'i' => word[..^2],
            'e' or 'i' or 'a' or 'o' => word[..^1],
            _ => word,
        };
    }
}
