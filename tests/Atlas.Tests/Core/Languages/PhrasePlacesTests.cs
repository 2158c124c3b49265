using Atlas.Core.Languages;

namespace Atlas.Tests.Core.Languages;

public sealed class PhrasePlacesTests
{
    [Theory]
    [InlineData("Menu", "")]
    [InlineData("Pagina {0}", "{0}")]
    [InlineData("{1} di {0}, e ancora {1}", "{0} {1}")]
    public void The_places_of_a_phrase_are_told_whatever_their_order(string phrase, string places) => Assert.Equal(places, PhrasePlaces.Of(phrase));

    [Theory]
    [InlineData("Pagina {0")]
    [InlineData("Pagina {}")]
    [InlineData("Pagina {0:N2}")]
    [InlineData("{{0}}")]
    [InlineData("Pagina {zero}")]
    public void A_brace_that_is_no_place_makes_a_phrase_unfit(string phrase) => Assert.Null(PhrasePlaces.Of(phrase));

    [Fact]
    public void Every_phrase_of_the_interface_can_be_filled() => Assert.All(InterfacePhrases.All, phrase => Assert.NotNull(PhrasePlaces.Of(phrase.Value)));
}
