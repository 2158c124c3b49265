using Atlas.Core.Values;

namespace Atlas.Tests.Core.Values;

public sealed class CupTests
{
    [Theory]
    [InlineData("E38C20000320001")]
    [InlineData("J81I21000010005")]
    [InlineData("B10A00000000000")]
    public void Codes_of_the_register_are_strict(string code) => Assert.True(Cup.IsStrict(code));

    [Theory]
    [InlineData("A38C20000320001")]
    [InlineData("K38C20000320001")]
    [InlineData("E08C20000320001")]
    [InlineData("E38K20000320001")]
    [InlineData("E38C2000032000O")]
    [InlineData("e38c20000320001")]
    public void Fifteen_letters_and_digits_of_another_shape_are_only_lenient(string code)
    {
        Assert.False(Cup.IsStrict(code));
        Assert.True(Cup.IsLenient(code));
    }

    [Theory]
    [InlineData("")]
    [InlineData("E38C2000032000")]
    [InlineData("E38C200003200012")]
    [InlineData("E38C2000032000\n")]
    [InlineData("E38C20000320 01")]
    [InlineData("E38C2000032000１")]
    public void Anything_else_is_no_cup(string code)
    {
        Assert.False(Cup.IsStrict(code));
        Assert.False(Cup.IsLenient(code));
    }

    [Fact]
    public void Each_has_its_page_on_the_public_register() =>
        Assert.Equal("https://www.opencup.gov.it/portale/it/web/opencup/home/progetto/-/cup/E38C20000320001", Cup.OpenCupAddress("E38C20000320001"));
}
