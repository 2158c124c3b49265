using Atlas.Pages.Drawing;

namespace Atlas.Tests.Pages.Drawing;

public sealed class TextWidthTests
{
    [Fact]
    public void Lines_fit_the_width_and_lose_no_word()
    {
        const string Name = "Riqualificazione della piazza e dei percorsi ciclabili attorno alla stazione";
        var lines = TextWidth.Wrap(Name, 14, 150);
        Assert.All(lines, line => Assert.True(TextWidth.Of(line, 14) <= 150));
        Assert.Equal(Name, string.Join(' ', lines));
    }

    [Fact]
    public void A_word_longer_than_the_line_keeps_its_own() => Assert.Equal(["a", "Precipitevolissimevolmente", "b"], TextWidth.Wrap("a Precipitevolissimevolmente b", 14, 60));

    [Fact]
    public void Fitting_cuts_only_what_does_not_fit()
    {
        Assert.Equal("Rho", TextWidth.Fit("Rho", 12, 40));
        string cut = TextWidth.Fit("San Colombano al Lambro", 12, 80);
        Assert.EndsWith("…", cut, StringComparison.Ordinal);
        Assert.True(TextWidth.Of(cut, 12) <= 80);
    }
}
