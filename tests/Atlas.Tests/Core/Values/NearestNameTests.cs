using Atlas.Core.Values;

namespace Atlas.Tests.Core.Values;

public sealed class NearestNameTests
{
    private static readonly string[] Known = ["Legnano", "Rescaldina", "Cassano d'Adda", "Peschiera Borromeo", "Rho", "Pero", "Cantù", "expected_cost"];

    [Theory]
    [InlineData("Legnno", "Legnano")]
    [InlineData("lengano", "Legnano")]
    [InlineData("LEGNANO", "Legnano")]
    [InlineData("Cassano dAdda", "Cassano d'Adda")]
    [InlineData("Pescheria Borromeo", "Peschiera Borromeo")]
    [InlineData("Cantu", "Cantù")]
    [InlineData("Cantù", "Cantù")]
    [InlineData("expectedcost", "expected_cost")]
    public void A_slip_finds_the_name_that_was_meant(string written, string meant) =>
        Assert.Equal(meant, NearestName.Of(written, Known));

    [Theory]
    [InlineData("Torino")]
    [InlineData("")]
    [InlineData("xyz")]
    [InlineData("Po")]
    public void A_name_far_from_all_finds_nothing(string written) => Assert.Null(NearestName.Of(written, Known));

    [Fact]
    public void Of_equally_near_names_the_ordinally_first_is_found_whatever_their_order()
    {
        Assert.Equal("cab", NearestName.Of("cas", ["car", "cat", "cab"]));
        Assert.Equal("cab", NearestName.Of("cas", ["cab", "cat", "car"]));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_a_name_like_any_other() =>
        Assert.Equal("abcdé", NearestName.Of("abcd\ud800", ["abcdé"]));

    [Fact]
    public void A_name_of_thousands_of_characters_is_not_compared() =>
        Assert.Null(NearestName.Of(new string('a', 100_000), [new string('a', 100_001), "a"]));
}
