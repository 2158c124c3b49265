using Atlas.Pages.Routes;
using Atlas.Rendering.Addresses;
using Atlas.Rendering.Facts;

namespace Atlas.Tests.Rendering.Facts;

public sealed class PageFactsReaderTests
{
    private const string Good = """
        <!doctype html>
        <html lang="it">
        <head><meta charset="utf-8"><title>Legnano &amp; dintorni</title><meta name="description" content="Che cosa si fa a Legnano.">
        <link rel="canonical" href="https://example.org/atlante/comuni/legnano/"><link rel="stylesheet" href="../../assets/x/css/atlas.css">
        <script type="module" src="../../assets/x/js/search.js"></script><script type="application/ld+json">{"a":null}</script></head>
        <body><main id="contenuto"><h1>Legnano</h1><p>Testo con <a href="../">comuni</a>, <a href="../magenta/#fonti">Magenta</a>, <a href="https://example.com/">fuori</a>
        e <a href="#contenuto">su</a>.</p><h2 id="cifre">Cifre</h2><h3>Costi</h3><h2>Fatti</h2>
        <ul><li>uno</li><li>due</li></ul><table><caption>c</caption><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>
        <svg viewBox="0 0 1 1" role="img"><title>Mappa</title><a href="../magenta/"><path d="M0 0"/></a></svg>
        <img src="../../media/a.jpg" alt=""></main></body></html>
        """;

    [Fact]
    public void A_good_page_has_no_defect() => Assert.Empty(Read(Good).Defects.Select(defect => $"{defect}"));

    [Fact]
    public void Title_description_and_canonical_address_are_read()
    {
        PageFacts facts = Read(Good);

        Assert.Equal("Legnano & dintorni", facts.Title);
        Assert.Equal("Che cosa si fa a Legnano.", facts.Description);
        Assert.Equal("https://example.org/atlante/comuni/legnano/", facts.Canonical);
        Assert.Equal(["contenuto", "cifre"], facts.Ids);
    }

    [Fact]
    public void Every_address_within_the_site_is_a_path_from_its_root() => Assert.Equal(
        [
            "assets/x/css/atlas.css", "assets/x/js/search.js", "comuni/", "comuni/magenta/#fonti", "comuni/legnano/#contenuto", "comuni/magenta/",
            "media/a.jpg",
        ],
        Read(Good).Links.Select(link => link.Target));

    [Theory]
    [InlineData("/atlante/dati/x.csv?v=1", "dati/x.csv")]
    [InlineData("/altrove/", "/altrove/")]
    [InlineData("../../../..", "../../../..")]
    [InlineData("https://example.org/atlante/feed.xml", "feed.xml")]
    [InlineData("a%20b.pdf", "comuni/legnano/a b.pdf")]
    [InlineData(".", "comuni/legnano/")]
    [InlineData("..", "comuni/")]
    [InlineData("?pagina=2", "comuni/legnano/")]
    public void An_address_is_resolved_as_browsers_do(string address, string target) =>
        Assert.Contains(target, Read(Good.Replace("<h1>", $"<a href=\"{address}\">x</a><h1>", StringComparison.Ordinal)).Links.Select(link => link.Target));

    [Theory]
    [InlineData("<h1>", "<h1>a</h1><h1>", PageDefectKind.HeadingCount)]
    [InlineData("<h1>Legnano</h1>", "<p>Legnano</p>", PageDefectKind.HeadingCount)]
    [InlineData("<h2 id=\"cifre\">Cifre</h2>", "<h3>Cifre</h3>", PageDefectKind.SkippedHeading)]
    [InlineData("id=\"cifre\"", "id=\"contenuto\"", PageDefectKind.DuplicateId)]
    [InlineData(" alt=\"\"", "", PageDefectKind.MissingAlternativeText)]
    [InlineData(" lang=\"it\"", "", PageDefectKind.MissingMetadata)]
    [InlineData("Legnano &amp; dintorni", " ", PageDefectKind.MissingMetadata)]
    [InlineData("Che cosa si fa a Legnano.", "", PageDefectKind.MissingMetadata)]
    [InlineData("../../media/a.jpg", "https://cdn.example/a.jpg", PageDefectKind.ThirdPartyRequest)]
    [InlineData("../../media/a.jpg", "//cdn.example/a.jpg", PageDefectKind.ThirdPartyRequest)]
    [InlineData("../../media/a.jpg", "data:image/png;base64,AA", PageDefectKind.ThirdPartyRequest)]
    [InlineData("../../assets/x/css/atlas.css", "https://fonts.example/x.css", PageDefectKind.ThirdPartyRequest)]
    [InlineData("../../assets/x/js/search.js", "https://cdn.example/x.js", PageDefectKind.ThirdPartyRequest)]
    [InlineData("<img ", "<iframe src=\"https://video.example/\"></iframe><img ", PageDefectKind.ThirdPartyRequest)]
    [InlineData("<img ", "<form action=\"https://example.com/\"></form><img ", PageDefectKind.ThirdPartyRequest)]
    [InlineData("<img ", "<img srcset=\"a.jpg 1x, https://cdn.example/b.jpg 2x\" ", PageDefectKind.ThirdPartyRequest)]
    [InlineData("Testo", "{{ page.x }}", PageDefectKind.Leftover)]
    [InlineData("Testo", "valore null", PageDefectKind.Leftover)]
    [InlineData("Testo", "NaN", PageDefectKind.Leftover)]
    [InlineData("Testo", "System.Collections.List", PageDefectKind.Leftover)]
    [InlineData("id=\"cifre\"", "id=\"cifre\" title=\"undefined\"", PageDefectKind.Leftover)]
    [InlineData("href=\"../\"", "href=\"\"", PageDefectKind.EmptyAddress)]
    [InlineData("<h1>", "<h1 onclick=\"x()\">", PageDefectKind.InlineCode)]
    [InlineData("<h1>", "<h1 style=\"color:red\">", PageDefectKind.InlineCode)]
    [InlineData("</head>", "<style>p{}</style></head>", PageDefectKind.InlineCode)]
    [InlineData("</head>", "<script>alert(1)</script></head>", PageDefectKind.InlineCode)]
    [InlineData("href=\"../\"", "href=\"javascript:x\"", PageDefectKind.InlineCode)]
    [InlineData("</ul>", "", PageDefectKind.MalformedHtml)]
    [InlineData("<p>", "<p><div>", PageDefectKind.MalformedHtml)]
    [InlineData("<p>", "<p></p></section><p>", PageDefectKind.MalformedHtml)]
    [InlineData("<td>1</td>", "1", PageDefectKind.MalformedHtml)]
    [InlineData("<li>uno</li>", "uno", PageDefectKind.MalformedHtml)]
    [InlineData("<li>uno</li>", "<p>uno</p></ul><li>x</li><ul>", PageDefectKind.MalformedHtml)]
    [InlineData(">comuni</a>", "><a href=\"../\">comuni</a></a>", PageDefectKind.MalformedHtml)]
    [InlineData("<h1>", "<div/><h1>", PageDefectKind.MalformedHtml)]
    [InlineData("<main id=\"contenuto\">", "<main id=contenuto\">", PageDefectKind.MalformedHtml)]
    [InlineData("&amp;", "&amp", PageDefectKind.MalformedHtml)]
    public void A_damaged_page_is_caught(string good, string bad, PageDefectKind kind)
    {
        Assert.Contains(good, Good, StringComparison.Ordinal);
        int at = Good.IndexOf(good, StringComparison.Ordinal);
        string page = string.Concat(Good.AsSpan(0, at), bad, Good.AsSpan(at + good.Length));

        Assert.Contains(kind, Read(page).Defects.Select(defect => defect.Kind));
    }

    [Theory]
    [InlineData("annullare un bando")]
    [InlineData("il System. Poi")]
    [InlineData("<code>null {{ x }}</code>")]
    [InlineData("NaNo")]
    public void Ordinary_words_are_no_leftovers(string text) =>
        Assert.Empty(Read(Good.Replace("Testo", text, StringComparison.Ordinal)).Defects.Select(defect => $"{defect}"));

    [Fact]
    public void A_defect_has_its_line_and_column()
    {
        PageDefect defect = Read(Good.Replace(" alt=\"\"", string.Empty, StringComparison.Ordinal)).Defects.Single();

        Assert.Equal((10, 1), (defect.Line, defect.Column));
    }

    private static PageFacts Read(string html) =>
        new PageFactsReader(new TextPool(), new SiteAddresses("https://example.org/", "/atlante/")).Read(new Route("comuni/legnano/"), "municipality", html, html.Length);
}
