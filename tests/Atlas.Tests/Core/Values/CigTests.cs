using Atlas.Core.Values;

namespace Atlas.Tests.Core.Values;

public sealed class CigTests
{
    [Theory]
    [InlineData("9303197906")]
    [InlineData("933192434D")]
    [InlineData("9331958F58")]
    [InlineData("992783007E")]
    [InlineData("A00D123699")]
    [InlineData("Z1A0000000")]
    public void Codes_of_the_register_are_valid(string code) => Assert.True(Cig.IsValid(code));

    [Fact]
    public void Every_wrong_digit_and_every_swap_is_found()
    {
        const string code = "9303197906";
        for (int at = 0; at < code.Length; at++)
        {
            foreach (char digit in "0123456789ABCDEF".Where(d => d != code[at]))
            {
                Assert.False(Cig.IsValid($"{code[..at]}{digit}{code[(at + 1)..]}") && digit <= '9', $"digit {at} as {digit}");
            }

            if (at is > 0 and < 7 && code[at] != code[at - 1])
            {
                Assert.False(Cig.IsValid($"{code[..(at - 1)]}{code[at]}{code[at - 1]}{code[(at + 1)..]}"), $"swap at {at}");
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("0000000000")]
    [InlineData("930319790")]
    [InlineData("93031979061")]
    [InlineData("930319790g")]
    [InlineData("93031979 6")]
    [InlineData("9.303E+09X")]
    [InlineData("a00d123699")]
    public void Anything_else_has_not_even_the_shape(string code)
    {
        Assert.False(Cig.HasShape(code));
        Assert.False(Cig.IsValid(code));
    }
}
