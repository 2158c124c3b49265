using System.Collections.Immutable;
using Atlas.Core.Diagnostics;
using Atlas.Core.Languages;

namespace Atlas.Pages.Search;

/// <summary>
/// Words that readers type for words that pages have (<c>content/sinonimi.csv</c>). They become terms of the index, so that the reader's
/// browser knows nothing of them: a synonym finds the documents that hold every word of what it means.
/// </summary>
/// <param name="synonyms">Each word with what it means; several meanings are parted by semicolons.</param>
/// <param name="log">Takes synonyms that find nothing.</param>
public sealed class SearchSynonyms(ImmutableArray<LanguageText> synonyms, DiagnosticLog log)
{
    /// <summary>The postings of each term with those of its synonyms.</summary>
    /// <param name="postings">The postings of the words that documents hold, by term.</param>
    internal void AddTo(Dictionary<string, List<Posting>> postings)
    {
        // All are looked up before any is added, so that no synonym leads to another.
        (string Term, Posting[] Found)[] added = [.. synonyms.SelectMany(synonym => Meanings(synonym, postings))];
        foreach ((string term, Posting[] found) in added)
        {
            if (!postings.TryGetValue(term, out List<Posting>? known))
            {
                postings.Add(term, known = []);
            }

            HashSet<int> there = [.. known.Select(posting => posting.Document)];
            known.AddRange(found.Where(posting => there.Add(posting.Document)));
        }
    }

    private IEnumerable<(string Term, Posting[] Found)> Meanings(LanguageText synonym, Dictionary<string, List<Posting>> postings)
    {
        string[] terms = [.. SearchWords.Terms(synonym.Key.Value)];
        if (terms is not [string term])
        {
            log.Add(Diagnose.Routes.SynonymOfSeveralWords(synonym.Key.Location, synonym.Key.Value));
            yield break;
        }

        foreach (string meaning in synonym.Text.Value.Split(';', StringSplitOptions.TrimEntries))
        {
            Posting[] found = [.. Holding(meaning, postings)];
            if (found.Length == 0)
            {
                log.Add(Diagnose.Routes.SynonymFindsNothing(synonym.Text.Location, synonym.Key.Value, meaning));
            }

            yield return (term, found);
        }
    }

    /// <summary>The documents that hold every word of a phrase, each with half the weight that its lightest word gives it.</summary>
    private static IEnumerable<Posting> Holding(string phrase, Dictionary<string, List<Posting>> postings)
    {
        string[] terms = [.. SearchWords.Terms(phrase).Distinct(StringComparer.Ordinal)];
        if (terms.Length == 0 || terms.Any(term => !postings.ContainsKey(term)))
        {
            return [];
        }

        return terms.SelectMany(term => postings[term])
            .GroupBy(posting => posting.Document)
            .Where(group => group.Count() == terms.Length)
            .Select(group => new Posting(group.Key, (group.Min(posting => posting.Weight) + 1) / 2));
    }
}
