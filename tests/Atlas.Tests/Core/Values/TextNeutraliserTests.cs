using Atlas.Core.Values;

namespace Atlas.Tests.Core.Values;

public sealed class TextNeutraliserTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+39 02", "'+39 02")]
    [InlineData("-1 è un numero", "'-1 è un numero")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("＋1", "'＋1")]
    [InlineData("－1", "'－1")]
    [InlineData("＠SUM(A1)", "'＠SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("\n=1", "'\n=1")]
    [InlineData("'=1+1", "''=1+1")]
    public void Marks_what_a_spreadsheet_would_run(string text, string safe) => Assert.Equal(safe, TextNeutraliser.Neutralise(text));

    [Theory]
    [InlineData("")]
    [InlineData("'")]
    [InlineData("'l punto")]
    [InlineData("via Roma = via Milano")]
    [InlineData("€ 5")]
    public void Leaves_other_texts_alone(string text)
    {
        Assert.Equal(text, TextNeutraliser.Neutralise(text));
        Assert.Equal(text, TextNeutraliser.Restore(text));
    }

    [Fact]
    public void Loses_nothing_whatever_the_text()
    {
        string[] pieces = ["'", "=", "+", "-", "@", "\t", "\r", "\n", "a", " ", "1"];
        IEnumerable<string> texts = from a in pieces from b in pieces from c in pieces select a + b + c;
        Assert.All(texts, text => Assert.Equal(text, TextNeutraliser.Restore(TextNeutraliser.Neutralise(text))));
    }
}
