using System.Collections.Immutable;

namespace Atlas.Pages.Search;

/// <summary>
/// The index of a search that runs in the reader's browser: which terms stand in which documents, cut into shards by the
/// beginning of the terms. A shard holds all that a result shows, so one of them answers a word or a code.
/// </summary>
public sealed class SearchIndex
{
    /// <summary>The most documents kept for one term: the heaviest. A word that is everywhere finds nothing anyway.</summary>
    public const int MostPostings = 60;

    private SearchIndex(ImmutableArray<SearchDocument> documents, ImmutableArray<SearchTerm> terms)
    {
        Documents = documents;
        Terms = terms;
        Shards = SearchSharding.ByBeginning(documents, terms);
        Endings = SearchSharding.ByEnding(terms);
    }

    /// <summary>What can be found.</summary>
    public ImmutableArray<SearchDocument> Documents { get; }

    /// <summary>The terms in ordinal order.</summary>
    public ImmutableArray<SearchTerm> Terms { get; }

    /// <summary>The shards, by key.</summary>
    public ImmutableArray<SearchShard> Shards { get; }

    /// <summary>The terms by their last two letters, for words mistyped at their beginning, by key.</summary>
    public ImmutableArray<SearchEnding> Endings { get; }

    /// <summary>Indexes documents; the order of results of equal weight is theirs.</summary>
    /// <param name="documents">What can be found.</param>
    /// <param name="synonyms">Words that readers type for others; none by default.</param>
    public static SearchIndex Of(ImmutableArray<SearchDocument> documents, SearchSynonyms? synonyms = null)
    {
        var postings = new Dictionary<string, List<Posting>>(StringComparer.Ordinal);
        for (int i = 0; i < documents.Length; i++)
        {
            Add(postings, i, documents[i]);
        }

        synonyms?.AddTo(postings);
        return new SearchIndex(
            documents,
            [.. postings.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new SearchTerm(pair.Key, Heaviest(pair.Value)))]);
    }

    private static void Add(Dictionary<string, List<Posting>> postings, int document, SearchDocument found)
    {
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (SearchField field in found.Fields.Prepend(new SearchField(found.Title, SearchField.Name)))
        {
            foreach (string term in SearchWords.Terms(field.Text).Distinct(StringComparer.Ordinal))
            {
                int known = weights.GetValueOrDefault(term);
                weights[term] = known == 0 ? field.Weight : Math.Max(known, field.Weight) + 1;
            }
        }

        foreach ((string term, int weight) in weights)
        {
            if (!postings.TryGetValue(term, out List<Posting>? list))
            {
                postings.Add(term, list = []);
            }

            list.Add(new Posting(document, weight));
        }
    }

    private static ImmutableArray<Posting> Heaviest(List<Posting> postings) =>
        [.. postings.OrderByDescending(posting => posting.Weight).ThenBy(posting => posting.Document).Take(MostPostings)];
}
