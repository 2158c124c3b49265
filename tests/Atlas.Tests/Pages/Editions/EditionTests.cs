using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Atlas.Core.Languages;
using Atlas.Tests.Build;

namespace Atlas.Tests.Pages.Editions;

public sealed partial class EditionTests(TwoLanguageAtlas two) : IClassFixture<TwoLanguageAtlas>
{
    public static TheoryData<string> Twins =>
        ["", "interventi/", "interventi/piazze-01/", "comuni/", "comuni/esempio/", "programmi/", "programmi/piazze/", "mappa/", "interventi/in-ritardo/", "metodo/"];

    [Theory]
    [MemberData(nameof(Twins))]
    public void A_page_and_its_twin_name_each_other_and_the_default(string route)
    {
        string[] languages = ["en", "it", "x-default"];
        foreach (string page in new[] { route, "en/" + route })
        {
            IHtmlDocument document = Page(page);
            IElement[] links = [.. document.QuerySelectorAll("link[rel=alternate][hreflang]")];
            Assert.Equal(languages, links.Select(link => link.GetAttribute("hreflang")).Order(StringComparer.Ordinal));
            Assert.All(links, link => Assert.Equal(
                $"https://atlante.example/{(link.GetAttribute("hreflang") is "en" ? "en/" : string.Empty)}{route}", link.GetAttribute("href")));
            Assert.Equal($"https://atlante.example/{page}", document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        }

        Assert.Equal("it", Page(route).DocumentElement.GetAttribute("lang"));
        Assert.Equal("en", Page("en/" + route).DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [MemberData(nameof(Twins))]
    public void The_header_leads_to_the_same_page_in_the_other_language(string route)
    {
        Assert.Equal("en/" + route, Target(route, Page(route).QuerySelector("header .slim a[hreflang=en]")!));
        Assert.Equal(route, Target("en/" + route, Page("en/" + route).QuerySelector("header .slim a[hreflang=it]")!));
    }

    [Fact]
    public void A_page_without_a_twin_names_no_language() =>
        Assert.All(["confronta/", "cerca/", "fonti/", "dati/", "404.html"], route => Assert.Empty(Page(route).QuerySelectorAll("[hreflang]")));

    [Theory]
    [MemberData(nameof(Twins))]
    public void No_italian_phrase_of_the_interface_is_left_on_a_page_in_another_language(string route)
    {
        string text = TextInLanguage(Page("en/" + route));

        Assert.Empty(InterfacePhrases.All.Values.Where(phrase => phrase.Length > 10 && !phrase.Contains('{', StringComparison.Ordinal) && text.Contains(phrase, StringComparison.Ordinal)));
        Assert.Contains("«nav.interventions»", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Titles_and_texts_of_the_data_stay_as_they_are_and_say_their_language()
    {
        IHtmlDocument page = Page("en/interventi/piazze-01/");

        Assert.Equal("it", page.QuerySelector("h1")!.GetAttribute("lang"));
        Assert.All(page.QuerySelectorAll(".prose h2, .prose p"), part => Assert.NotNull(part.Closest("[lang=it]")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("interventi/")]
    [InlineData("interventi/piazze-01/")]
    [InlineData("comuni/esempio/")]
    [InlineData("programmi/piazze/")]
    [InlineData("mappa/")]
    [InlineData("interventi/in-ritardo/")]
    public void A_page_has_what_its_twin_has(string route)
    {
        Assert.Equal(Parts(Page(route)), Parts(Page("en/" + route)));

        static IEnumerable<string> Parts(IHtmlDocument page) => page.QuerySelectorAll("main [id], main svg, main details, main form, main table, main data")
            .Select(part => $"{part.LocalName} {part.Id} {part.GetAttribute("data-unit")}");
    }

    [Fact]
    public void Charts_speak_the_language_of_their_page()
    {
        IElement drawing = Page("en/").QuerySelector("svg.chart")!;

        Assert.Equal("«chart.phases»", drawing.QuerySelector("title")!.TextContent);
        Assert.Equal("«chart.phases»", Page("en/").QuerySelector("figure.chart-figure caption")!.TextContent);
    }

    [Fact]
    public void What_filters_announce_stands_on_the_page_in_its_language() => Assert.Equal(
        "«interventions.some» {0} {1}", Page("en/interventi/").QuerySelector("form[data-filters]")!.GetAttribute("data-some"));

    [Fact]
    public void Amounts_and_dates_are_written_as_the_language_file_says()
    {
        IElement cost = Page("en/interventi/piazze-01/").QuerySelector(".stats data[data-unit=EUR]")!;

        Assert.Equal(decimal.Parse(cost.GetAttribute("value")!, CultureInfo.InvariantCulture).ToString("#,##0", CultureInfo.InvariantCulture) + "\u00A0EUR", cost.TextContent);
    }

    [Fact]
    public void Links_between_translated_pages_stay_in_the_language_and_others_say_that_they_leave_it()
    {
        IHtmlDocument page = Page("en/");
        IElement[] menu = [.. page.QuerySelectorAll("nav#menu a")];

        Assert.Equal("en/interventi/", Target("en/", menu[0]));
        Assert.Null(menu[0].GetAttribute("hreflang"));
        IElement comparison = menu.Single(link => Target("en/", link) is "confronta/");
        Assert.Equal("it", comparison.GetAttribute("hreflang"));
        Assert.Equal("en/", Target("en/interventi/", Page("en/interventi/").QuerySelector(".breadcrumb a")!));
    }

    [Fact]
    public void The_sitemap_lists_the_pages_of_every_language_and_leaves_their_relation_to_the_pages()
    {
        string sitemap = two.Published("sitemap.xml");

        Assert.Contains("<loc>https://atlante.example/en/comuni/esempio/</loc>", sitemap, StringComparison.Ordinal);
        Assert.Contains("<loc>https://atlante.example/comuni/esempio/</loc>", sitemap, StringComparison.Ordinal);
        Assert.DoesNotContain("hreflang", sitemap, StringComparison.Ordinal);
        Assert.All((string[])["comuni/esempio/", "en/comuni/esempio/"], path => Assert.Equal(
            ["it", "en", "x-default"],
            Page(path).QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => link.GetAttribute("hreflang"))));
    }

    [Fact]
    public void An_atlas_with_one_language_has_no_trace_of_others()
    {
        using var atlas = new TinyAtlas();
        atlas.BuildCleanly();

        Assert.False(Directory.Exists(Path.Combine(atlas.Output, "en")));
        Assert.All(Directory.EnumerateFiles(atlas.Output, "*.html", SearchOption.AllDirectories), file => Assert.DoesNotContain("hreflang", File.ReadAllText(file), StringComparison.Ordinal));
        Assert.DoesNotContain("xhtml", atlas.Published("sitemap.xml"), StringComparison.Ordinal);
    }

    private static string TextInLanguage(IHtmlDocument document)
    {
        foreach (IElement foreign in document.QuerySelectorAll("body [lang=it]").ToArray())
        {
            foreign.Remove();
        }

        return Address().Replace(
            string.Join('\n', document.QuerySelectorAll("title, body").Select(part => part.TextContent)
                .Concat(document.All.SelectMany(element => element.Attributes.Where(a => IsRead(a.Name)).Select(a => a.Value)))),
            string.Empty);
    }

    private static bool IsRead(string attribute) =>
        attribute is "aria-label" or "placeholder" or "content" or "data-of" or "data-formula" or "data-label" or "data-all" or "data-some" or "data-none" or "title";

    [GeneratedRegex(@"https://[^\s""]*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();

    private static string Target(string from, IElement link) =>
        new Uri(new Uri("https://atlante.example/" + from), link.GetAttribute("href")!).AbsolutePath[1..];

    private IHtmlDocument Page(string route) => two.Page(route);
}
