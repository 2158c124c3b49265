using System.Security.Cryptography;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Atlas.Tests.Milan;

/// <summary>What pages tell search engines and previews: JSON-LD in the words of schema.org, Open Graph, other forms.</summary>
public sealed class StructuredDataTests(MilanSite site)
{
    private const string Root = "https://atlante.example/";

    /// <summary>One page of each kind.</summary>
    public static TheoryData<string> Kinds => new(
        "interventi/", "interventi/co4-01/", "comuni/", "comuni/milano/", "zone/", "zone/nord-ovest/", "programmi/", "programmi/co4/", "strategie/",
        "strategie/sttm-1/", "fonti/", "mappa/", "confronta/", "cerca/", "dati/", "dati/dizionario/", "dati/qualita/", "dati/riconciliazione/",
        "notizie/", "notizie/2024-02-28-approvate-le-tre-sttm/", "metodo/", "glossario/", "privacy/");

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_breadcrumb_is_the_one_that_the_page_shows(string route)
    {
        JsonElement[] steps = [.. Thing(route, "BreadcrumbList").GetProperty("itemListElement").EnumerateArray()];
        IElement[] shown = [.. site.Page(route).QuerySelectorAll("nav.breadcrumb li")];

        Assert.True(steps.Length >= 2);
        Assert.Equal(shown.Skip(shown.Length - steps.Length).Select(item => item.TextContent.Trim()), steps.Select(step => Text(step, "name")));
        Assert.Equal(Enumerable.Range(1, steps.Length), steps.Select(step => step.GetProperty("position").GetInt32()));
        Assert.All(steps[..^1], step => Assert.Contains(FileOf(Text(step, "item")), site.Paths));
        Assert.False(steps[^1].TryGetProperty("item", out _));
    }

    [Fact]
    public void The_home_has_no_breadcrumb_but_the_site_its_search_and_its_owner()
    {
        Assert.DoesNotContain(Graph(string.Empty), thing => Text(thing, "@type") == "BreadcrumbList");
        JsonElement search = Thing(string.Empty, "WebSite").GetProperty("potentialAction");
        Assert.Equal(Root + "cerca/?q={q}", Text(search.GetProperty("target"), "urlTemplate"));
        Assert.Equal("required name=q", Text(search, "query-input"));
        Assert.Equal("Città metropolitana di Milano", Text(Thing(string.Empty, "GovernmentOrganization"), "name"));
    }

    [Fact]
    public void The_data_page_is_a_dataset_whose_downloads_are_there()
    {
        JsonElement dataset = Thing("dati/", "Dataset");
        Assert.InRange(Text(dataset, "description").Length, 50, 5000);
        Assert.All((string[])["name", "license", "identifier", "version", "temporalCoverage", "dateModified", "url"], name => Assert.NotEmpty(Text(dataset, name)));
        Assert.True(dataset.GetProperty("isAccessibleForFree").GetBoolean());
        JsonElement[] downloads = [.. dataset.GetProperty("distribution").EnumerateArray()];
        Assert.NotEmpty(downloads);
        Assert.All(downloads, download =>
        {
            byte[] bytes = File.ReadAllBytes(Path.Combine(site.Folder, Text(download, "contentUrl")[Root.Length..]));
            Assert.Equal(Text(download, "sha256"), Convert.ToHexStringLower(SHA256.HashData(bytes)));
            Assert.Contains('/', Text(download, "encodingFormat"));
        });
    }

    [Theory]
    [InlineData("comuni/legnano/", "AdministrativeArea", "Legnano")]
    [InlineData("zone/nord-ovest/", "AdministrativeArea", "Zona Nord Ovest")]
    [InlineData("programmi/pui-spugna/", "MonetaryGrant", null)]
    [InlineData("interventi/co4-01/", "Project", null)]
    [InlineData("strategie/sttm-1/", "CreativeWork", null)]
    [InlineData("notizie/2024-02-28-approvate-le-tre-sttm/", "NewsArticle", null)]
    public void The_page_of_a_subject_tells_what_it_is(string route, string type, string? name)
    {
        JsonElement thing = Thing(route, type);
        Assert.Equal(Root + route, Text(thing, "url"));
        Assert.NotEmpty(Text(thing, type is "NewsArticle" ? "headline" : "name"));
        if (name is not null)
        {
            Assert.Equal(name, Text(thing, "name"));
        }
    }

    [Fact]
    public void A_grant_has_the_headline_of_its_page_as_amount_or_none()
    {
        string[] routes = [.. site.Paths.Where(path => path.StartsWith("interventi/", StringComparison.Ordinal) && path.EndsWith("/index.json", StringComparison.Ordinal)).Select(path => path[..^"index.json".Length])];
        int amounts = 0;
        foreach (string route in routes)
        {
            JsonElement funding = Thing(route, "Project").GetProperty("funding");
            if (funding.TryGetProperty("amount", out JsonElement amount))
            {
                using JsonDocument facts = JsonDocument.Parse(site.Text(route + "index.json"));
                Assert.Equal(facts.RootElement.GetProperty("profile").GetProperty("cost").GetDecimal(), amount.GetProperty("value").GetDecimal());
                amounts++;
            }
        }

        Assert.InRange(amounts, 50, routes.Length - 1);
    }

    [Fact]
    public void A_municipality_says_its_code_its_place_and_its_zone()
    {
        JsonElement municipality = Thing("comuni/legnano/", "AdministrativeArea");
        Assert.Equal("015118", Text(municipality.GetProperty("identifier"), "value"));
        Assert.InRange(municipality.GetProperty("geo").GetProperty("latitude").GetDouble(), 45, 46);
        Assert.StartsWith(Root + "zone/", Text(municipality.GetProperty("containedInPlace"), "url"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Previews_get_what_the_page_says(string route)
    {
        IHtmlDocument page = site.Page(route);
        string Meta(string property) => page.QuerySelector($"meta[property='{property}']")?.GetAttribute("content") ?? string.Empty;
        Assert.Equal(Root + route, Meta("og:url"));
        Assert.StartsWith(Meta("og:title"), page.Title, StringComparison.Ordinal);
        Assert.Equal(page.QuerySelector("meta[name=description]")?.GetAttribute("content"), Meta("og:description"));
        Assert.Equal("summary", page.QuerySelector("meta[name='twitter:card']")?.GetAttribute("content"));
    }

    private JsonElement Thing(string route, string type) => Assert.Single(Graph(route), thing => Text(thing, "@type") == type);

    private JsonElement[] Graph(string route)
    {
        using JsonDocument document = JsonDocument.Parse(Assert.Single(site.Page(route).QuerySelectorAll("script[type='application/ld+json']")).TextContent);
        Assert.Equal("https://schema.org", Text(document.RootElement, "@context"));
        return [.. document.RootElement.GetProperty("@graph").EnumerateArray().Select(thing => thing.Clone())];
    }

    private static string Text(JsonElement thing, string name) => thing.GetProperty(name).GetString()!;

    private static string FileOf(string address) => address.Length == Root.Length || address.EndsWith('/') ? address[Root.Length..] + "index.html" : address[Root.Length..];
}
