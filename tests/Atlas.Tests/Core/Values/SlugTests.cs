using Atlas.Core.Values;

namespace Atlas.Tests.Core.Values;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Cassano d'Adda", "cassano-d-adda")]
    [InlineData("Cantù", "cantu")]
    [InlineData("Cantu\u0300", "cantu")]
    [InlineData("San Dorligo della Valle-Dolina", "san-dorligo-della-valle-dolina")]
    [InlineData("Baranzate (MI)", "baranzate-mi")]
    [InlineData("Straße", "strasse")]
    [InlineData("  Rho  ", "rho")]
    [InlineData("Łódź", "lodz")]
    [InlineData("日本", "")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("<script>", "script")]
    public void A_name_becomes_an_address(string name, string slug) => Assert.Equal(slug, Slug.Of(name));

    [Fact]
    public void A_long_name_is_cut_without_a_hyphen_at_the_end()
    {
        string slug = Slug.Of(new string('a', 99) + " " + new string('b', 99));

        Assert.Equal(new string('a', 99), slug);
    }

    [Fact]
    public void A_slug_of_any_text_has_only_small_letters_digits_and_single_hyphens_within()
    {
        var random = new Random(4);
        for (int i = 0; i < 2_000; i++)
        {
            string name = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => (char)random.Next(random.Next(2) == 0 ? 128 : 65_536)));

            Assert.Matches("^([a-z0-9]+(-[a-z0-9]+)*)?$", Slug.Of(name));
        }
    }
}
