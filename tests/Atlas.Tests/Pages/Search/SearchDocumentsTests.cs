using System.Collections.Immutable;
using Atlas.Pages.Chrome;
using Atlas.Pages.Search;
using Atlas.Tests.Pages.OpenData;

namespace Atlas.Tests.Pages.Search;

public sealed class SearchDocumentsTests
{
    private static readonly ImmutableArray<SearchDocument> Documents = new SearchDocuments(SampleAtlas.Context).All();

    [Fact]
    public void Every_page_that_the_header_and_the_footer_lead_to_is_found() => Assert.All(
        SampleAtlas.Context.Site.Navigation.Concat(SampleAtlas.Context.Site.About).Concat(SampleAtlas.Context.Site.Legal),
        (NavigationItem item) => Assert.Contains(Documents, document => string.Equals(document.Address, item.Route.Path, StringComparison.Ordinal)));

    [Theory]
    [InlineData("mappa", "mappa/")]
    [InlineData("scaricare", "dati/")]
    [InlineData("confronta", "confronta/")]
    [InlineData("fonti", "fonti/")]
    [InlineData("manca", "dati/qualita/")]
    public void A_page_made_from_data_is_found_by_what_it_is_for(string word, string address)
    {
        SearchIndex index = SearchIndex.Of(Documents);

        Assert.Contains(index.Terms.Single(term => term.Text == SearchWords.Term(word)).Postings, posting => index.Documents[posting.Document].Address == address);
    }
}
