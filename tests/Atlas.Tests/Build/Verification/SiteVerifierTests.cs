using System.Collections.Immutable;
using System.Text;
using Atlas.Build.Rendering;
using Atlas.Build.Verification;
using Atlas.Core.Diagnostics;
using Atlas.Pages.Routes;
using Atlas.Rendering.Addresses;
using Atlas.Rendering.Facts;

namespace Atlas.Tests.Build.Verification;

/// <summary>What is wrong with a rendered site, by code and place.</summary>
public sealed class SiteVerifierTests
{
    private const string Page = """
        <!doctype html>
        <html lang="it"><head><title>Uno</title><meta name="description" content="La pagina uno."></head>
        <body><h1 id="inizio">Uno</h1>
        <p>Testo</p>
        </body></html>
        """;

    private static SiteAddresses Addresses => new("https://atlante.example/", "/");

    [Fact]
    public void A_sound_site_has_no_defect() => Assert.Empty(Codes([Of("uno/", Page)], files: ["a.csv"], sitemap: ["https://atlante.example/uno/"]));

    [Theory]
    [InlineData("Testo", "<a href=\"../due/\">x</a>", "uno/index.html:4:4 ATL5001")]
    [InlineData("Testo", "<a href=\"../a.pdf\">x</a>", "uno/index.html:4:4 ATL5001")]
    [InlineData("Testo", "<img src=\"x.png\" alt=\"\">", "uno/index.html:4:4 ATL5001")]
    [InlineData("Testo", "<a href=\"#fine\">x</a>", "uno/index.html:4:4 ATL5002")]
    [InlineData("Testo", "<b id=\"inizio\">x</b>", "uno/index.html:4:4 ATL5003")]
    [InlineData("<p>Testo</p>", "<h1>Due</h1>", "uno/index.html ATL5004")]
    [InlineData("<p>Testo</p>", "<h3>Due</h3>", "uno/index.html:4:1 ATL5005")]
    [InlineData(" lang=\"it\"", "", "uno/index.html ATL5006")]
    [InlineData("Testo", "<img src=\"../a.csv\">", "uno/index.html:4:4 ATL5007")]
    [InlineData("Testo", "<img src=\"https://altro.example/a.png\" alt=\"\">", "uno/index.html:4:4 ATL5008")]
    [InlineData("Testo", "{{ nome }}", "uno/index.html:4:4 ATL5009")]
    [InlineData("Testo", "<a href=\"\">x</a>", "uno/index.html:4:4 ATL5010")]
    [InlineData("Testo", "<b onclick=\"x()\">x</b>", "uno/index.html:4:4 ATL5011")]
    [InlineData("Testo", "<b><i>x</b></i>", "uno/index.html:4:11 ATL5012")]
    public void A_defect_of_a_page_is_told_at_its_place(string sound, string defect, string expected) =>
        Assert.Contains(expected, Codes([Of("uno/", Page.Replace(sound, defect, StringComparison.Ordinal))], files: ["a.csv"]));

    [Fact]
    public void A_target_that_many_pages_miss_is_told_once_at_the_first()
    {
        string broken = Page.Replace("Testo", "<a href=\"../sparito/\">x</a>", StringComparison.Ordinal);

        Diagnostic said = Assert.Single(
            Diagnostics([Of("due/", Distinct(broken, "due")), Of("tre/", Distinct(broken, "tre")), Of("uno/", broken)]),
            d => d.Code == "ATL5001");

        Assert.Equal("due/index.html:4:4", said.Location.ToString());
        Assert.Equal("il collegamento a '/sparito/' non porta a nessuna pagina o file del sito (e da altre 2 pagine)", said.Message(Language.Italian));
    }

    [Fact]
    public void Two_pages_with_one_title_or_one_description_are_told()
    {
        string sameTitle = Page.Replace("La pagina uno.", "Altro.", StringComparison.Ordinal);
        string sameDescription = Page.Replace("<title>Uno", "<title>Altro", StringComparison.Ordinal);

        Assert.Equal(["due/index.html ATL5013"], Codes([Of("uno/", Page), Of("due/", sameTitle)]).Order(StringComparer.Ordinal));
        Assert.Equal(["due/index.html ATL5014"], Codes([Of("uno/", Page), Of("due/", sameDescription)]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("intervention", 60 * 1024, false)]
    [InlineData("intervention", (60 * 1024) + 1, true)]
    [InlineData("interventions", 60 * 1024 * 2, false)]
    [InlineData("interventions", (200 * 1024) + 1, true)]
    public void A_page_over_the_budget_of_its_kind_is_a_warning(string template, int length, bool isOver)
    {
        IReadOnlyList<Diagnostic> said = Diagnostics([Of("uno/", Page) with { Template = template, Length = length }]);

        Assert.Equal(isOver ? ["ATL5015"] : [], said.Select(d => d.Code));
        Assert.All(said, d => Assert.Equal(Severity.Warning, d.Severity));
    }

    [Theory]
    [InlineData("assets/x/a.css", 30)]
    [InlineData("assets/x/a.js", 15)]
    public void A_style_sheet_or_script_over_its_budget_is_a_warning(string path, int kilobytes)
    {
        Assert.Empty(Verified([Of("uno/", Page)], [new SiteFile(path, kilobytes * 1024)], sitemap: null));
        Assert.Equal([$"{path} ATL5015"], Verified([Of("uno/", Page)], [new SiteFile(path, (kilobytes * 1024) + 1)], sitemap: null).Select(Shown));
    }

    [Fact]
    public void The_sitemap_lists_the_pages_that_ask_to_be_listed_and_nothing_else()
    {
        PageFacts unlisted = Of("due/", Distinct(Page, "due").Replace("</head>", "<meta name=\"robots\" content=\"noindex\"></head>", StringComparison.Ordinal));

        Assert.Equal(["sitemap.xml ATL5016"], Codes([Of("uno/", Page), unlisted], sitemap: []));
        Assert.Equal(
            ["sitemap.xml ATL5017", "sitemap.xml ATL5017"],
            Codes([Of("uno/", Page), unlisted], sitemap: ["https://atlante.example/uno/", "https://atlante.example/due/", "https://atlante.example/tre/"]));
    }

    [Fact]
    public void A_page_that_calls_another_address_its_own_is_told() => Assert.Equal(
        ["uno/index.html ATL5018"],
        Codes([Of("uno/", Page.Replace("</head>", "<link rel=\"canonical\" href=\"https://atlante.example/due/\"></head>", StringComparison.Ordinal))]));

    [Fact]
    public void A_page_whose_template_has_an_error_makes_no_other_page_wrong()
    {
        PageFacts page = Of("uno/", Page.Replace("Testo", "<a href=\"../due/#cifre\">x</a>", StringComparison.Ordinal));
        var log = new DiagnosticLog();

        new SiteVerifier(Addresses, log).Verify(new SiteFacts([page], [], ["https://atlante.example/uno/", "https://atlante.example/due/"]) { Unmade = [new Route("due/")] });

        Assert.Empty(log.InOrder());
    }

    [Theory]
    [InlineData("uno/index.html")]
    [InlineData("UNO/index.html")]
    public void Two_files_of_one_path_or_of_paths_that_differ_in_case_are_told(string path) =>
        Assert.Equal([$"{path} ATL5020"], Codes([Of("uno/", Page)], files: [path]));

    private static PageFacts Of(string path, string html) =>
        new PageFactsReader(new TextPool(), Addresses).Read(new Route(path), "text", html, Encoding.UTF8.GetByteCount(html));

    private static string Distinct(string html, string name) =>
        html.Replace("<title>Uno", $"<title>{name}", StringComparison.Ordinal).Replace("La pagina uno.", $"La pagina {name}.", StringComparison.Ordinal);

    private static IEnumerable<string> Codes(ImmutableArray<PageFacts> pages, ImmutableArray<string>? files = null, ImmutableArray<string>? sitemap = null) =>
        Verified(pages, [.. (files ?? []).Select(path => new SiteFile(path, 1))], sitemap).Select(Shown);

    private static IReadOnlyList<Diagnostic> Diagnostics(ImmutableArray<PageFacts> pages) => Verified(pages, [], sitemap: null);

    private static IReadOnlyList<Diagnostic> Verified(ImmutableArray<PageFacts> pages, ImmutableArray<SiteFile> files, ImmutableArray<string>? sitemap)
    {
        var log = new DiagnosticLog();
        new SiteVerifier(Addresses, log).Verify(new SiteFacts(pages, files, sitemap));
        return log.InOrder();
    }

    private static string Shown(Diagnostic diagnostic) => $"{diagnostic.Location} {diagnostic.Code}";
}
