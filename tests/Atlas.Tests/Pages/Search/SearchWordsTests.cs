using Atlas.Pages.Search;

namespace Atlas.Tests.Pages.Search;

public sealed class SearchWordsTests
{
    [Fact]
    public void Accents_case_and_apostrophes_make_no_difference() =>
        Assert.Equal(SearchWords.Terms("Cassano d'Adda: Società"), SearchWords.Terms("CASSANO D’ADDA societa"));

    [Fact]
    public void Words_that_say_nothing_are_left_out() => Assert.Equal(["riqualificazion", "piazz"], SearchWords.Terms("Riqualificazione della piazza"));

    [Theory]
    [InlineData("I38E22000020001", "i38e22000020001")]
    [InlineData("95156957EC", "95156957ec")]
    [InlineData("015118", "015118")]
    public void Codes_stay_whole(string code, string term) => Assert.Equal([term], SearchWords.Terms(code));

    [Theory]
    [InlineData("")]
    [InlineData("   …!? ")]
    public void Text_without_words_has_no_terms(string text) => Assert.Empty(SearchWords.Terms(text));
}
