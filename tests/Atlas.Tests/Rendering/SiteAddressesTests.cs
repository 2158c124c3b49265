using Atlas.Pages.Routes;
using Atlas.Rendering.Addresses;

namespace Atlas.Tests.Rendering;

public sealed class SiteAddressesTests
{
    private static readonly SiteAddresses Addresses = new("https://example.org/", "/atlante/");

    [Theory]
    [InlineData("", "", "./")]
    [InlineData("", "comuni/legnano/", "comuni/legnano/")]
    [InlineData("comuni/legnano/", "", "../../")]
    [InlineData("comuni/legnano/", "comuni/legnano/", "./")]
    [InlineData("comuni/legnano/", "comuni/", "../")]
    [InlineData("comuni/legnano/", "comuni/magenta/", "../magenta/")]
    [InlineData("comuni/", "comuni/legnano/index.json", "legnano/index.json")]
    [InlineData("interventi/co4-01/", "interventi/co4-011/", "../co4-011/")]
    [InlineData("interventi/co4-01/", "assets/ab/css/atlas.css", "../../assets/ab/css/atlas.css")]
    [InlineData("fonti/x/pagina-2/", "fonti/x/", "../")]
    [InlineData("404.html", "comuni/", "/atlante/comuni/")]
    [InlineData("404.html", "", "/atlante/")]
    public void A_page_writes_addresses_relative_to_itself(string from, string to, string address) =>
        Assert.Equal(address, Addresses.Relative(new Route(from), new Route(to)));

    [Fact]
    public void Every_relative_address_resolves_to_its_route_as_browsers_do_it()
    {
        string[] routes = ["", "a/", "a/b/", "a/b/c/", "ab/", "a/bc/", "dati/x.csv", "a/b/index.json"];
        foreach (string from in routes)
        {
            foreach (string to in routes)
            {
                var page = new Uri(Addresses.Absolute(new Route(from)));
                Assert.Equal(Addresses.Absolute(new Route(to)), new Uri(page, Addresses.Relative(new Route(from), new Route(to))).AbsoluteUri);
            }
        }
    }

    [Theory]
    [InlineData("https://example.org", "/", "https://example.org/comuni/")]
    [InlineData("https://example.org/", "/a/b/", "https://example.org/a/b/comuni/")]
    public void An_absolute_address_has_base_url_and_base_path(string baseUrl, string basePath, string address) =>
        Assert.Equal(address, new SiteAddresses(baseUrl, basePath).Absolute(new Route("comuni/")));
}
