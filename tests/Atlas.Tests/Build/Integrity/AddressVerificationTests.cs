using System.Net;
using Atlas.Build.Integrity;
using Atlas.Core.Diagnostics;

namespace Atlas.Tests.Build.Integrity;

/// <summary>A site on the web is compared as browsers read it. The web is a server in this process.</summary>
public sealed class AddressVerificationTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private const string Page = "comuni/esempio/index.html";

    [Theory]
    [InlineData("/", "", false)]
    [InlineData("/atlante/", "", true)]
    [InlineData("/atlante/", "index.html", false)]
    [InlineData("/enti/atlante/", "manifest.json", true)]
    public async Task A_site_as_it_was_built_has_no_difference_wherever_it_is_and_however_it_is_sent(string basePath, string asked, bool compressed)
    {
        using var host = new LocalHost(site.Copy(), basePath) { SendsCompressed = compressed };

        VerificationOutcome outcome = await Verify(host.Address + asked);

        Assert.Empty(PublishedSite.Codes(outcome));
        Assert.Equal(outcome.Files, outcome.Checked);
        Assert.Contains($"GET {basePath}comuni/esempio/", host.Requests);
        Assert.All(host.Requests, request => Assert.StartsWith("GET " + basePath, request, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_address_without_its_last_slash_is_understood()
    {
        using var host = new LocalHost(site.Copy(), "/atlante/");

        Assert.Empty(PublishedSite.Codes(await Verify(host.Address.TrimEnd('/'))));
    }

    [Fact]
    public async Task No_more_requests_are_open_than_allowed()
    {
        using var host = new LocalHost(site.Copy());

        await Verify(host.Address, jobs: 3);

        Assert.InRange(host.MostOpen, 1, 3);
    }

    [Fact]
    public async Task Altered_truncated_and_missing_files_are_seen()
    {
        string folder = site.Copy();
        File.WriteAllText(Path.Combine(folder, Page), "altro");
        using (FileStream file = File.OpenWrite(Path.Combine(folder, "feed.xml")))
        {
            file.SetLength(10);
        }

        File.Delete(Path.Combine(folder, "robots.txt"));
        using var host = new LocalHost(folder);

        VerificationOutcome outcome = await Verify(host.Address);

        Assert.Equal([Page + " ATL0114", "feed.xml ATL0114", "robots.txt ATL0115"], PublishedSite.Codes(outcome));
        Assert.Contains("(il server risponde 404)", outcome.Diagnostics[^1].Message(Language.Italian), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_compressed_form_that_readers_get_and_that_gives_another_page_is_seen()
    {
        string folder = site.Copy();
        File.Copy(Path.Combine(folder, "index.html.br"), Path.Combine(folder, Page + ".br"), overwrite: true);
        using var host = new LocalHost(folder) { SendsCompressed = true };

        Assert.Equal([Page + " ATL0114", Page + ".br ATL0114"], PublishedSite.Codes(await Verify(host.Address)));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("compress")]
    public async Task A_compression_that_cannot_be_read_is_seen(string coding)
    {
        using var host = new LocalHost(site.Copy());
        host.Answers = context =>
        {
            if (!context.Request.Url!.AbsolutePath.EndsWith("/robots.txt", StringComparison.Ordinal))
            {
                return false;
            }

            context.Response.Headers["Content-Encoding"] = coding;
            context.Response.OutputStream.Write("non è compresso così"u8);
            context.Response.Close();
            return true;
        };

        Assert.Equal(["robots.txt ATL0117"], PublishedSite.Codes(await Verify(host.Address)));
    }

    [Fact]
    public async Task A_page_that_the_host_rewrites_is_seen()
    {
        using var host = new LocalHost(site.Copy());
        host.Answers = context =>
        {
            if (!context.Request.Url!.AbsolutePath.EndsWith("/comuni/esempio/", StringComparison.Ordinal))
            {
                return false;
            }

            context.Response.OutputStream.Write("<p>pubblicità</p>"u8);
            context.Response.Close();
            return true;
        };

        Assert.Equal([Page + " ATL0114"], PublishedSite.Codes(await Verify(host.Address)));
    }

    [Fact]
    public async Task A_page_without_end_is_not_read_to_its_end()
    {
        using var host = new LocalHost(site.Copy());
        host.Answers = context =>
        {
            if (!context.Request.Url!.AbsolutePath.EndsWith("/robots.txt", StringComparison.Ordinal))
            {
                return false;
            }

            context.Response.SendChunked = true;
            byte[] some = new byte[65536];
            while (true)
            {
                // Ends with an exception when the reader goes away.
                context.Response.OutputStream.Write(some);
            }
        };

        Assert.Equal(["robots.txt ATL0114"], PublishedSite.Codes(await Verify(host.Address)));
    }

    [Fact]
    public async Task What_a_host_keeps_for_itself_is_not_missing()
    {
        string folder = site.Copy();
        foreach (string settings in (string[])["_headers", "_redirects", "_nginx.conf", ".htaccess", ".nojekyll"])
        {
            File.Delete(Path.Combine(folder, settings));
        }

        using var host = new LocalHost(folder);

        Assert.Empty(PublishedSite.Codes(await Verify(host.Address)));
    }

    [Fact]
    public async Task A_redirect_within_the_host_is_followed_and_one_to_another_site_is_not()
    {
        using var elsewhere = new LocalHost(site.Copy());
        using var host = new LocalHost(site.Copy());
        host.Answers = context => context.Request.Url!.AbsolutePath switch
        {
            "/404.html" => LocalHost.End(context, 308, "Location", "/404"),
            "/404" => Send(context, Path.Combine(site.Copy(), "404.html"), 404),
            "/feed.xml" => LocalHost.End(context, 302, "Location", elsewhere.Address + "feed.xml"),
            "/robots.txt" => LocalHost.End(context, 301, "Location", "/robots.txt"),
            _ => false,
        };

        VerificationOutcome outcome = await Verify(host.Address);

        Assert.Equal(["feed.xml ATL0117", "robots.txt ATL0117"], PublishedSite.Codes(outcome));
        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task A_server_that_asks_for_patience_gets_it()
    {
        using var host = new LocalHost(site.Copy());
        int refusals = 2;
        host.Answers = context => Interlocked.Decrement(ref refusals) >= 0 && LocalHost.End(context, 429, "Retry-After", "0");

        Assert.Empty(PublishedSite.Codes(await Verify(host.Address)));
    }

    [Fact]
    public async Task A_connection_that_is_dropped_is_tried_again()
    {
        using var host = new LocalHost(site.Copy());
        using var drops = new DroppedConnections("/feed.xml", times: 2);
        using var http = new HttpClient(drops);

        Assert.Empty(PublishedSite.Codes(await Verify(http, host.Address, jobs: 4)));
        Assert.Equal(3, drops.Asked);
    }

    [Fact]
    public async Task A_server_that_stops_answering_is_left_alone_and_the_files_not_compared_are_counted()
    {
        using var host = new LocalHost(site.Copy());
        host.Answers = context => !context.Request.Url!.AbsolutePath.EndsWith("manifest.json", StringComparison.Ordinal) && LocalHost.End(context, 500);

        VerificationOutcome outcome = await Verify(host.Address, jobs: 1);

        Assert.Equal(0, outcome.Checked);
        Assert.Equal(11, host.Requests.Count);
        Assert.All(outcome.Diagnostics, d => Assert.Equal("ATL0117", d.Code));
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_one_error()
    {
        string address;
        using (var host = new LocalHost(site.Copy()))
        {
            address = host.Address;
        }

        Assert.Equal([address + " ATL0117"], PublishedSite.Codes(await Verify(address)));
    }

    [Fact]
    public async Task A_site_without_manifest_is_no_site_of_ours()
    {
        string folder = site.Copy();
        File.Delete(Path.Combine(folder, "manifest.json"));
        using var host = new LocalHost(folder);

        Assert.Equal(["manifest.json ATL0113"], PublishedSite.Codes(await Verify(host.Address)));
    }

    private static bool Send(HttpListenerContext context, string file, int status)
    {
        context.Response.StatusCode = status;
        context.Response.OutputStream.Write(File.ReadAllBytes(file));
        context.Response.Close();
        return true;
    }

    private static async Task<VerificationOutcome> Verify(string address, int jobs = 4)
    {
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None });
        return await Verify(http, address, jobs);
    }

    private static Task<VerificationOutcome> Verify(HttpClient http, string address, int jobs) =>
        new PublicationVerifier(new PublishedAddress(http, new Uri(address), jobs), new DiagnosticLog()).Verify(null, default);
}
