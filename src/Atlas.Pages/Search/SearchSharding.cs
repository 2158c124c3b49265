using System.Collections.Immutable;
using System.Text;

namespace Atlas.Pages.Search;

/// <summary>Cuts an index into shards of at most about <see cref="MostBytes"/> bytes, by letters as far as needed.</summary>
internal static class SearchSharding
{
    /// <summary>The size aimed at: two words and the list of keys stay within the budget of a first search (DESIGN §9).</summary>
    public const int MostBytes = 24_000;

    private const int ShortestEnding = 4;
    private const int EndingLength = 2;

    /// <summary>The shards of <paramref name="terms"/>, which are in ordinal order.</summary>
    public static ImmutableArray<SearchShard> ByBeginning(ImmutableArray<SearchDocument> documents, ImmutableArray<SearchTerm> terms)
    {
        int[] sizes = [.. documents.Select(document => Encoding.UTF8.GetByteCount(document.Title + document.Address + document.Context) + 16)];
        var shards = ImmutableArray.CreateBuilder<SearchShard>();
        foreach (IGrouping<char, SearchTerm> group in terms.GroupBy(term => term.Text[0]))
        {
            Cut(shards, sizes, [.. group], depth: 1);
        }

        shards.Sort((a, b) => string.CompareOrdinal(a.Key, b.Key));
        return shards.ToImmutable();
    }

    /// <summary>Terms without digits by their last letters.</summary>
    public static ImmutableArray<SearchEnding> ByEnding(ImmutableArray<SearchTerm> terms) =>
    [
        .. terms.Select(term => term.Text)
            .Where(text => text.Length >= ShortestEnding && !text.Any(char.IsAsciiDigit))
            .GroupBy(text => text[^EndingLength..], StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new SearchEnding(group.Key, [.. group])),
    ];

    private static void Cut(ImmutableArray<SearchShard>.Builder shards, int[] sizes, ImmutableArray<SearchTerm> terms, int depth)
    {
        string key = terms[0].Text[..depth];
        if (terms.Length == 1 || Size(sizes, terms) <= MostBytes)
        {
            shards.Add(new SearchShard(key, terms, []));
            return;
        }

        ImmutableArray<SearchTerm> exact = [.. terms.Where(term => term.Text.Length == depth)];
        shards.Add(new SearchShard(key, exact, Best(terms)));
        foreach (IGrouping<char, SearchTerm> group in terms.Where(term => term.Text.Length > depth).GroupBy(term => term.Text[depth]))
        {
            Cut(shards, sizes, [.. group], depth + 1);
        }
    }

    private static ImmutableArray<Posting> Best(ImmutableArray<SearchTerm> terms) =>
    [
        .. terms.SelectMany(term => term.Postings)
            .GroupBy(posting => posting.Document)
            .Select(group => group.MaxBy(posting => posting.Weight))
            .OrderByDescending(posting => posting.Weight)
            .ThenBy(posting => posting.Document)
            .Take(SearchIndex.MostPostings),
    ];

    private static int Size(int[] sizes, ImmutableArray<SearchTerm> terms)
    {
        int size = 0;
        var seen = new HashSet<int>();
        foreach (SearchTerm term in terms)
        {
            size += term.Text.Length + 6 + (term.Postings.Length * 5);
            foreach (Posting posting in term.Postings)
            {
                size += seen.Add(posting.Document) ? sizes[posting.Document] : 0;
            }

            if (size > MostBytes)
            {
                break;
            }
        }

        return size;
    }
}
