using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Atlas.Pages.Plan;
using Atlas.Pages.Search;

namespace Atlas.Tests.Pages.Search;

public sealed class SearchIndexTests
{
    private static readonly SearchIndex Index = SearchIndex.Of(Documents(2000));

    [Fact]
    public void Every_code_is_found_in_the_one_shard_that_its_letters_name() =>
        Assert.All(Index.Documents, (document, i) =>
            Assert.Contains(ShardOf(CodeOf(i)).Terms, term => term.Text == CodeOf(i) && term.Postings.Single().Document == i));

    [Fact]
    public void Every_name_of_a_place_is_found_in_one_shard() =>
        Assert.All(Index.Documents.Take(200), (document, i) =>
            Assert.Contains(ShardOf($"borgo{i}x").Terms, term => term.Text == $"borgo{i}x"));

    [Fact]
    public void A_first_search_stays_within_its_budget()
    {
        PlannedFile[] files = [.. SearchFiles.Planned(Index)];
        int keys = Size(files.Single(file => file.Route == SearchFiles.Keys));
        int largest = files.Where(file => file.Route.Path.Contains("/t-", StringComparison.Ordinal)).Max(Size);
        Assert.InRange(keys + largest, 1, 60 * 1024);
    }

    [Fact]
    public void A_shard_shows_its_results_without_another_file()
    {
        PlannedFile file = SearchFiles.Planned(Index).First(f => f.Route.Path.Contains("/t-", StringComparison.Ordinal) && Read(f).RootElement.GetProperty("t").EnumerateObject().Any());
        JsonElement root = Read(file).RootElement;
        int documents = root.GetProperty("d").GetArrayLength();
        Assert.All(root.GetProperty("t").EnumerateObject(), term =>
            Assert.All(term.Value.EnumerateArray().Where((_, i) => i % 2 == 0), place => Assert.InRange(place.GetInt32(), 0, documents - 1)));
    }

    [Fact]
    public void A_word_that_is_everywhere_keeps_only_its_heaviest_documents() =>
        Assert.Equal(SearchIndex.MostPostings, Index.Terms.Single(term => term.Text == "riqualificazion").Postings.Length);

    [Fact]
    public void A_word_mistyped_at_its_beginning_is_found_by_its_end() =>
        Assert.Contains("legnan", SearchIndex.Of([Document("Legnano", "legnano/")]).Endings.Single(ending => ending.Key == "an").Terms);

    [Fact]
    public void The_same_documents_give_the_same_bytes()
    {
        byte[][] first = [.. SearchFiles.Planned(SearchIndex.Of(Documents(50))).Select(Bytes)];
        byte[][] second = [.. SearchFiles.Planned(SearchIndex.Of(Documents(50))).Select(Bytes)];
        Assert.Equal(first, second);
    }

    [Fact]
    public void Nothing_to_find_is_an_index_too() => Assert.Single(SearchFiles.Planned(SearchIndex.Of([])));

    private static ImmutableArray<SearchDocument> Documents(int count) =>
        [.. Enumerable.Range(0, count).Select(i => Document($"Riqualificazione di Borgo{i}x", $"interventi/{i}/") with { Fields = [new SearchField(CodeOf(i), SearchField.Code)] })];

    private static SearchDocument Document(string title, string address) => new(SearchKind.Intervention, title, address, "Programma", []);

    private static string CodeOf(int i) => string.Create(CultureInfo.InvariantCulture, $"i{i % 90:00}e2200{i:000000}0001").ToLowerInvariant();

    /// <summary>The shard that a reader's browser asks for: that of the longest key.</summary>
    private static SearchShard ShardOf(string term) => Index.Shards.Where(shard => term.StartsWith(shard.Key, StringComparison.Ordinal)).MaxBy(shard => shard.Key.Length)!;

    private static byte[] Bytes(PlannedFile file)
    {
        using var stream = new MemoryStream();
        file.Write(stream);
        return stream.ToArray();
    }

    private static int Size(PlannedFile file) => Bytes(file).Length;

    private static JsonDocument Read(PlannedFile file) => JsonDocument.Parse(Bytes(file));
}
