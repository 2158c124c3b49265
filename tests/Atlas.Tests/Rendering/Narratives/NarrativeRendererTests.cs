using System.Collections.Immutable;
using AngleSharp.Dom;
using Atlas.Core.Diagnostics;
using Atlas.Pages.References;
using Atlas.Pages.Routes;

namespace Atlas.Tests.Rendering.Narratives;

public sealed class NarrativeRendererTests
{
    private static readonly string[] PictureAttributes = ["src", "alt", "width", "height", "loading"];

    [Theory]
    [InlineData("[Legnano](comune:legnano)", "../../comuni/legnano/")]
    [InlineData("[Casa](intervento:co4-01#fonti)", "../../interventi/co4-01/#fonti")]
    [InlineData("[I dati](/dati/)", "../../dati/")]
    [InlineData("[Il piano](allegati/piano.pdf)", "../../media/allegati/piano.pdf")]
    [InlineData("[Fuori](https://example.com/a?b=c)", "https://example.com/a?b=c")]
    [InlineData("[Scrivi](mailto:a@example.org)", "mailto:a@example.org")]
    [InlineData("[Qui sotto](#cifre)", "#cifre")]
    [InlineData("[Legnano][l]\n\n[l]: comune:legnano", "../../comuni/legnano/")]
    public void A_link_leads_where_it_says_from_the_page_it_stands_on(string markdown, string address) =>
        Assert.Contains($"href=\"{address}\"", RenderedNarrative.Clean(markdown), StringComparison.Ordinal);

    [Fact]
    public void A_figure_prints_its_value_what_it_is_and_a_link_to_its_source()
    {
        IElement figure = RenderedNarrative.Of("Costa {{ figure \"co4-01\" \"expected_cost\" }}.").Document.QuerySelector("data[data-evidence]")!;

        Assert.Equal("2.250.000\u00A0€", figure.TextContent);
        Assert.Equal("2250000", figure.GetAttribute("value"));
        Assert.Equal("EUR", figure.GetAttribute("data-unit"));
        Assert.Equal("stated", figure.GetAttribute("data-evidence"));
        Assert.Equal("slide-2021", figure.GetAttribute("data-source"));
        Assert.Equal("data/co4/interventions.csv:2", figure.GetAttribute("data-row"));
        Assert.EndsWith("circa ", figure.PreviousSibling!.TextContent, StringComparison.Ordinal);
        IElement link = figure.NextElementSibling!.QuerySelector("a")!;
        Assert.Equal("../../fonti/slide-2021/", link.GetAttribute("href"));
        Assert.Equal("fonte: Slide \"PINQuA\"", link.GetAttribute("aria-label"));
    }

    [Fact]
    public void A_figure_leads_to_the_pages_own_list_of_sources_where_it_names_the_source()
    {
        ImmutableArray<ReferenceModel> references =
        [
            new(1, "Altra", "Ente", "atto", null, [], HasMore: false, new Route("fonti/altra/"), null),
            new(2, "Slide", "Ente", "atto", null, ["riga 9"], HasMore: false, new Route("fonti/slide-2021/"), null),
            new(3, "Slide", "Ente", "atto", null, ["riga 1"], HasMore: false, new Route("fonti/slide-2021/"), null),
        ];

        IElement link = RenderedNarrative.Of("{{ figure \"co4-01\" \"expected_cost\" }}", references: references).Document.QuerySelector("sup a")!;

        Assert.Equal("#fonte-3", link.GetAttribute("href"));
        Assert.Equal("3", link.TextContent);
    }

    [Fact]
    public void A_count_prints_a_derived_number_with_its_formula()
    {
        IElement count = RenderedNarrative.Of("{{count \"co4\"}} interventi").Document.QuerySelector("data")!;

        Assert.Equal("24", count.TextContent);
        Assert.Equal("derived", count.GetAttribute("data-evidence"));
        Assert.Equal("interventi elencati", count.GetAttribute("data-formula"));
    }

    [Theory]
    [InlineData("`{{ figure \"x\" \"y\" }}`")]
    [InlineData("\\{{ figure \"x\" \"y\" }}")]
    [InlineData("    {{ figure \"x\" \"y\" }}")]
    public void Braces_in_code_or_after_a_backslash_are_text(string markdown) =>
        Assert.Contains("{{ figure &quot;x&quot; &quot;y&quot; }}", RenderedNarrative.Clean(markdown), StringComparison.Ordinal);

    [Fact]
    public void A_table_has_column_headers_and_no_inline_style()
    {
        RenderedNarrative rendered = RenderedNarrative.Of("| Voce | Euro |\n|:--|--:|\n| Lavori | 10 |");

        Assert.All(rendered.Document.QuerySelectorAll("th"), cell => Assert.Equal("col", cell.GetAttribute("scope")));
        Assert.Equal("align-right", rendered.Document.QuerySelector("td:last-child")!.ClassName);
        Assert.DoesNotContain("style", rendered.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_gets_its_dimensions_from_the_file()
    {
        IElement picture = RenderedNarrative.Of("![La piazza](immagini/piazza.jpg)").Document.QuerySelector("img")!;

        Assert.Equal(
            ["../../media/immagini/piazza.jpg", "La piazza", "800", "600", "lazy"],
            PictureAttributes.Select(picture.GetAttribute));
    }

    [Fact]
    public void A_picture_offers_the_widths_that_lie_beside_it_and_none_of_another_shape()
    {
        IElement picture = RenderedNarrative.Of("![Il lago](immagini/lago.jpg)").Document.QuerySelector("img")!;

        Assert.Equal(
            "../../media/immagini/lago-w480.jpg 480w, ../../media/immagini/lago-w1000.webp 1000w, ../../media/immagini/lago.jpg 1500w",
            picture.GetAttribute("srcset"));
        Assert.Equal("../../media/immagini/lago.jpg", picture.GetAttribute("src"));
        Assert.NotNull(picture.GetAttribute("sizes"));
    }

    [Fact]
    public void A_picture_without_other_widths_offers_none() =>
        Assert.False(RenderedNarrative.Of("![La piazza](immagini/piazza.jpg)").Document.QuerySelector("img")!.HasAttribute("srcset"));

    [Fact]
    public void A_figure_block_has_a_caption()
    {
        IElement caption = RenderedNarrative.Of("^^^\n![La piazza](immagini/piazza.jpg)\n^^^ La piazza dopo i *lavori*").Document.QuerySelector("figure > figcaption")!;

        Assert.Equal("La piazza dopo i lavori", caption.TextContent);
    }

    [Fact]
    public void Footnotes_definitions_and_tasks_are_written_for_screen_readers_too()
    {
        RenderedNarrative rendered = RenderedNarrative.Of("Nota[^1].\n\n[^1]: Spiegazione.\n\nCUP\n:   Un codice.\n\n- [x] fatto\n- [ ] da fare");

        Assert.Empty(rendered.Diagnostics);
        Assert.NotNull(rendered.Document.QuerySelector("dl > dt + dd"));
        Assert.Equal("Torna al testo", rendered.Document.QuerySelector(".footnotes a .visually-hidden")!.TextContent);
        Assert.Equal(["fatto", "da fare"], rendered.Document.QuerySelectorAll(".task").Select(task => task.GetAttribute("aria-label")));
        Assert.Empty(rendered.Document.QuerySelectorAll("input"));
    }

    [Fact]
    public void An_abbreviation_is_explained_where_it_is_first_used()
    {
        const string glossary = "PNRR — Piano nazionale di ripresa e resilienza\n:   Il piano.\n\nCUP — Codice unico di progetto\n:   Il codice.";

        string html = RenderedNarrative.Clean("## Il PNRR\n\nCon il PNRR, il `CUP` e ancora PNRR; CUPOLA no, *CUP* sì.", glossary);

        Assert.Contains("Con il <abbr title=\"Piano nazionale di ripresa e resilienza\">PNRR</abbr>, il <code>CUP</code> e ancora PNRR;", html, StringComparison.Ordinal);
        Assert.Contains("CUPOLA no, <em><abbr title=\"Codice unico di progetto\">CUP</abbr></em> sì.", html, StringComparison.Ordinal);
        Assert.Contains("Il PNRR</h2>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_has_an_anchor_without_accents() =>
        Assert.Contains("<h2 id=\"perche-si-fa\">", RenderedNarrative.Clean("## Perché si fa"), StringComparison.Ordinal);

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](vbscript:x)")]
    [InlineData("[x](data:text/html,x)")]
    [InlineData("[x](file:///etc/passwd)")]
    [InlineData("[x](//evil.example/)")]
    [InlineData("[x](\\\\evil.example)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![x](data:image/png;base64,AAAA)")]
    [InlineData("[x][r]\n\n[r]: javascript:alert(1)")]
    public void An_address_of_another_scheme_never_reaches_the_page(string markdown)
    {
        RenderedNarrative rendered = RenderedNarrative.Of(markdown);

        Assert.Contains("ATL2102", rendered.Diagnostics.Select(d => d.Code));
        Assert.DoesNotContain(rendered.Document.QuerySelectorAll("[href],[src]"), e => (e.GetAttribute("href") ?? e.GetAttribute("src"))!.Length > 0);
    }

    [Theory]
    [InlineData("a{onclick=\"alert(1)\"}")]
    [InlineData("## Titolo {#x onclick=alert(1)}")]
    [InlineData("![v](https://www.youtube.com/watch?v=x)")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a <b onmouseover=x>b</b>")]
    [InlineData("<!-- commento -->")]
    public void No_element_or_attribute_comes_from_what_an_author_types(string markdown)
    {
        IHtmlCollection<IElement> all = RenderedNarrative.Of(markdown).Document.Body!.QuerySelectorAll("*");

        Assert.DoesNotContain(all, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.DoesNotContain(all, e => e.LocalName is "script" or "iframe" or "video" or "b");
    }

    [Fact]
    public void A_hint_names_what_was_meant() => Assert.StartsWith(
        "forse si intende 'legnano'; ",
        RenderedNarrative.Of("[Legnano](comune:legano)").Diagnostics.Single().Remedy(Language.Italian),
        StringComparison.Ordinal);
}
