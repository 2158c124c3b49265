using Atlas.Pages.Search;

namespace Atlas.Tests.Pages.Search;

public sealed class ItalianStemmerTests
{
    [Theory]
    [InlineData("piazza", "piazze")]
    [InlineData("biblioteca", "biblioteche")]
    [InlineData("palazzo", "palazzi")]
    [InlineData("edificio", "edifici")]
    [InlineData("stazione", "stazioni")]
    [InlineData("ciclabile", "ciclabili")]
    public void Gender_and_number_make_no_difference(string one, string other) =>
        Assert.Equal(ItalianStemmer.Stem(one), ItalianStemmer.Stem(other));

    [Theory]
    [InlineData("piazza", "piazz")]
    [InlineData("biblioteche", "bibliotec")]
    [InlineData("edificio", "edific")]
    [InlineData("parco", "parco")]
    [InlineData("pnrr", "pnrr")]
    [InlineData("bus", "bus")]
    public void Endings_come_off_words_of_six_letters_or_more(string word, string stem) => Assert.Equal(stem, ItalianStemmer.Stem(word));
}
