using System.Xml.Linq;
using Atlas.Pages.Feeds;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;
using Atlas.Tests.Pages.OpenData;

namespace Atlas.Tests.Pages.Feeds;

/// <summary>How the site is found: the sitemap protocol, OpenSearch 1.1, robots.txt.</summary>
public sealed class SiteFilesTests
{
    private const string Root = "https://atlante.example/";
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Search = "http://a9.com/-/spec/opensearch/1.1/";

    [Fact]
    public void Fifty_thousand_pages_fit_one_sitemap()
    {
        PlannedFile file = Assert.Single(SitemapFiles.Of(Routes(50_000), Root));
        Assert.Equal(SiteRoutes.Sitemap, file.Route);
        Assert.Equal(50_000, Parse(file).Elements(Sitemap + "url").Count());
    }

    /// <summary>sitemap.xsd lets other vocabularies through only where a schema declares them.</summary>
    [Fact]
    public void A_sitemap_holds_addresses_and_nothing_of_other_vocabularies()
    {
        XElement sitemap = Parse(Assert.Single(SitemapFiles.Of(Routes(3), Root)));
        Assert.Equal(["urlset", "url", "loc"], sitemap.DescendantsAndSelf().Select(element => element.Name.LocalName).Distinct(StringComparer.Ordinal));
        Assert.All(sitemap.DescendantsAndSelf(), element => Assert.Equal(Sitemap, element.Name.Namespace));
    }

    [Fact]
    public void One_page_more_makes_an_index_of_sitemaps_that_hold_every_page_once()
    {
        Dictionary<string, PlannedFile> files = SitemapFiles.Of(Routes(50_001), Root).ToDictionary(file => Root + file.Route.Path, StringComparer.Ordinal);
        XElement index = Parse(files[Root + "sitemap.xml"]);
        Assert.Equal(Sitemap + "sitemapindex", index.Name);
        string[] parts = [.. index.Elements(Sitemap + "sitemap").Select(part => part.Element(Sitemap + "loc")!.Value)];
        Assert.Equal(files.Keys.Order(StringComparer.Ordinal), parts.Append(Root + "sitemap.xml").Order(StringComparer.Ordinal));

        string[] pages = [.. parts.SelectMany(part => Locations(Parse(files[part])))];
        Assert.Equal(50_001, pages.Distinct(StringComparer.Ordinal).Count());
        Assert.All(parts, part => Assert.InRange(Parse(files[part]).Elements().Count(), 1, 50_000));
        Assert.All(parts, part => Assert.InRange(PlannedBytes.Of(files[part]).Length, 1, 50 * 1024 * 1024));
    }

    [Fact]
    public void The_search_description_keeps_the_lengths_of_OpenSearch_and_leads_to_the_search()
    {
        XElement description = XElement.Parse(Text(SiteRoutes.SearchDescription));
        Assert.Equal(Search + "OpenSearchDescription", description.Name);
        Assert.InRange(description.Element(Search + "ShortName")!.Value.Length, 1, 16);
        Assert.InRange(description.Element(Search + "Description")!.Value.Length, 1, 1024);
        Assert.Equal(Root + "cerca/?q={searchTerms}", description.Element(Search + "Url")!.Attribute("template")!.Value);
    }

    [Fact]
    public void Robots_may_see_everything_and_are_told_of_the_sitemap() =>
        Assert.Equal($"User-agent: *\nAllow: /\n\nSitemap: {Root}sitemap.xml\n", Text(SiteRoutes.Robots));

    private static Route[] Routes(int count) => [.. Enumerable.Range(1, count).Select(i => new Route($"interventi/i-{i}/"))];

    private static XElement Parse(PlannedFile file) => XElement.Parse(System.Text.Encoding.UTF8.GetString(PlannedBytes.Of(file)));

    private static IEnumerable<string> Locations(XElement sitemap) => sitemap.Elements(Sitemap + "url").Select(page => page.Element(Sitemap + "loc")!.Value);

    private static string Text(Route route) =>
        System.Text.Encoding.UTF8.GetString(PlannedBytes.Of(new SiteFiles(SampleAtlas.Context).Planned([]).Single(file => file.Route == route)));
}
