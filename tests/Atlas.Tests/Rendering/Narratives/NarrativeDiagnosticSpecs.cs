namespace Atlas.Tests.Rendering.Narratives;

/// <summary>One spec for each code of narratives: the text, and the place where the defect is reported (the body starts on line 5).</summary>
public sealed class NarrativeDiagnosticSpecs
{
    [Theory]
    [InlineData("Riga.\n\nE poi <b>questo</b>.", "7:7 ATL2101", "7:16 ATL2101")]
    [InlineData("<div>\nx\n</div>", "5:1 ATL2101")]
    [InlineData("Un [link](javascript:x).", "5:11 ATL2102")]
    [InlineData("Vedi [Legnano](comune:legano).", "5:16 ATL2103")]
    [InlineData("Vedi [qui](../altrove.md).", "5:12 ATL2104")]
    [InlineData("![x](immagini/manca.jpg)", "5:6 ATL2104")]
    [InlineData("![](immagini/piazza.jpg)", "5:1 ATL2105")]
    [InlineData("![x](allegati/piano.pdf)", "5:6 ATL2106")]
    [InlineData("![x](https://example.com/a.png)", "5:6 ATL2107")]
    [InlineData("Costa {{ figure \"co4-01\" }}.", "5:7 ATL2108")]
    [InlineData("Costa {{ figura \"co4-01\" \"expected_cost\" }}.", "5:7 ATL2108")]
    [InlineData("Costa {{ figure \"co4-01\" \"expected_cost }}.", "5:7 ATL2108")]
    [InlineData("Costa {{ figure", "5:7 ATL2108")]
    [InlineData("{{ figure \"co4-10\" \"expected_cost\" }}", "5:12 ATL2109")]
    [InlineData("{{ figure \"co4-01\" \"expected_costs\" }}", "5:21 ATL2110")]
    [InlineData("Sono {{ count \"co5\" }}.", "5:16 ATL2111")]
    [InlineData("# Titolo", "5:1 ATL2112")]
    [InlineData("## Due\n\n#### Quattro", "7:1 ATL2113")]
    [InlineData("### Tre", "5:1 ATL2113")]
    [InlineData("[](comune:legnano)", "5:1 ATL2115")]
    [InlineData("Vero[^1] e falso[^2].\n\n[^1]: Nota.", "5:17 ATL2116")]
    public void A_defect_is_reported_at_its_line_and_column(string markdown, params string[] expected) =>
        Assert.Equal(expected, RenderedNarrative.Of(markdown).Codes);

    [Fact]
    public void A_text_nested_deeper_than_the_parser_follows_is_a_defect_of_its_file() =>
        Assert.Equal(["0:0 ATL2114"], RenderedNarrative.Of(new string('>', 2_000) + " x").Codes);
}
