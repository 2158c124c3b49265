using Atlas.Rendering.Addresses;
using Atlas.Rendering.Facts;

namespace Atlas.Tests.Rendering.Facts;

public sealed class OutsideLinkReaderTests
{
    [Theory]
    [InlineData("<a href=\"https://a.example/x?b=1&amp;c=2#d\">x</a>", "https://a.example/x?b=1&c=2")]
    [InlineData("<svg><a xlink:href='HTTP://a.example/'><text>x</text></a></svg>", "HTTP://a.example/")]
    [InlineData("<map><area href=http://a.example/ alt=x></map>", "http://a.example/")]
    public void A_link_to_another_site_is_read_as_a_browser_reads_it(string html, string address) => Assert.Equal([address], Read(html));

    [Theory]
    [InlineData("<a href=\"../x/\">x</a>")]
    [InlineData("<a href=\"https://atlante.example/sotto/comuni/\">x</a>")]
    [InlineData("<a href=\"mailto:a@a.example\">x</a>")]
    [InlineData("<a href=\"tel:+39\">x</a>")]
    [InlineData("<a>https://a.example/</a>")]
    [InlineData("<link rel=\"license\" href=\"https://a.example/\">")]
    [InlineData("<!-- <a href=\"https://a.example/\"> -->")]
    [InlineData("<script type=\"application/ld+json\">\"<a href='https://a.example/'>\"</script>")]
    public void Nothing_else_is_outside(string html) => Assert.Empty(Read(html));

    [Fact]
    public void What_stands_elsewhere_on_the_same_host_is_outside() =>
        Assert.Equal(["https://atlante.example/altro/"], Read("<a href=\"https://atlante.example/altro/\">x</a>"));

    [Fact]
    public void Each_link_has_its_place()
    {
        OutsideReference link = Assert.Single(new OutsideLinkReader(Addresses).Read("<p>uno\n<p>è <a class=x href=\"https://a.example/\">x</a>"));

        Assert.Equal((2, 6), (link.Line, link.Column));
    }

    private static SiteAddresses Addresses => new("https://atlante.example/", "/sotto/");

    private static IEnumerable<string> Read(string html) => new OutsideLinkReader(Addresses).Read(html).Select(link => link.Address);
}
