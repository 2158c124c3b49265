using Atlas.Core.Diagnostics;
using Atlas.Core.Languages;
using Atlas.Core.Locations;
using Atlas.Pages.Search;

namespace Atlas.Tests.Pages.Search;

public sealed class SearchSynonymsTests
{
    private readonly DiagnosticLog _log = new();

    [Fact]
    public void A_synonym_finds_the_documents_that_hold_every_word_of_its_meaning() =>
        Assert.Equal(["parcheggio/"], Found("allagamenti", ("allagamenti", "drenaggio urbano")));

    [Fact]
    public void A_synonym_is_found_in_each_of_its_forms() => Assert.Equal(["parcheggio/"], Found("allagamento", ("allagamenti", "drenaggio urbano")));

    [Fact]
    public void A_synonym_can_have_several_meanings() =>
        Assert.Equal(["bosco/", "parcheggio/"], Found("pioggia", ("pioggia", "drenaggio urbano; forestazione")).Order(StringComparer.Ordinal));

    [Fact]
    public void A_word_that_a_page_has_comes_before_those_that_it_only_means() =>
        Assert.Equal(["orto/", "bosco/"], Found("orto", ("orto", "forestazione")));

    [Fact]
    public void A_document_that_holds_the_word_and_its_meaning_is_there_once() =>
        Assert.Equal(["bosco/"], Found("forestazione", ("forestazione", "forestazione")));

    [Fact]
    public void No_synonym_leads_to_another() =>
        Assert.Equal(["ATL4006"], Codes(("nubifragio", "allagamenti"), ("allagamenti", "drenaggio urbano")));

    [Fact]
    public void A_meaning_that_no_page_has_is_reported_at_its_cell()
    {
        Assert.Equal(["ATL4006"], Codes(("allagamenti", "drenaggio; parola che non c'è")));
        Assert.Equal(new SourceLocation("content/sinonimi.csv", 2, 13), Assert.Single(_log.InOrder()).Location);
    }

    [Theory]
    [InlineData("case popolari")]
    [InlineData("di")]
    [InlineData("…")]
    public void A_synonym_is_one_word_that_the_search_looks_at(string word) => Assert.Equal(["ATL4005"], Codes((word, "drenaggio")));

    private IEnumerable<string> Codes(params (string Word, string Means)[] synonyms)
    {
        Index(synonyms);
        return _log.InOrder().Select(diagnostic => diagnostic.Code);
    }

    private string[] Found(string word, params (string Word, string Means)[] synonyms)
    {
        SearchIndex index = Index(synonyms);
        Assert.Empty(_log.InOrder());
        return [.. index.Terms.Single(term => term.Text == SearchWords.Term(word)).Postings.Select(posting => index.Documents[posting.Document].Address)];
    }

    private SearchIndex Index((string Word, string Means)[] synonyms) => SearchIndex.Of(
        [
            Document("Parcheggio di via Roma", "parcheggio/", "Drenaggio urbano"),
            Document("Bosco nuovo", "bosco/", "Forestazione"),
            Document("Orto di quartiere", "orto/", "Verde urbano"),
        ],
        new SearchSynonyms([.. synonyms.Select(s => new LanguageText(Located(s.Word, 1), Located(s.Means, 13)))], _log));

    private static Located<string> Located(string text, int column) => new(text, new SourceLocation("content/sinonimi.csv", 2, column));

    private static SearchDocument Document(string title, string address, string kind) =>
        new(SearchKind.Intervention, title, address, string.Empty, [new SearchField(kind, SearchField.Context)]);
}
