using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Atlas.Tests.Build;

namespace Atlas.Tests.Cli.Preview;

public sealed class PreviewAnswerTests
{
    [Fact]
    public async Task A_page_has_the_script_of_the_preview_and_the_policy_of_the_published_site()
    {
        await using RunningPreview preview = await RunningPreview.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(string.Empty, UriKind.Relative));
        using HttpResponseMessage response = await preview.SendAsync(request);

        Assert.Contains("/_atlas/preview.js", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Every_file_of_the_site_is_there_with_its_type()
    {
        await using RunningPreview preview = await RunningPreview.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("sitemap.xml", UriKind.Relative));
        using HttpResponseMessage response = await preview.SendAsync(request);

        Assert.Equal("application/xml", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("CUP", await preview.ReadAsync("glossario/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_address_is_not_found_and_still_has_the_overlay()
    {
        await using RunningPreview preview = await RunningPreview.StartAsync();

        (HttpStatusCode status, string text) = await preview.AskAsync("niente/");

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("/_atlas/preview.js", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_without_its_last_slash_leads_to_the_page() =>
        await With(async preview => Assert.Contains("url=/interventi/piazze-01/", await preview.ReadAsync("interventi/piazze-01"), StringComparison.Ordinal));

    [Theory]
    [InlineData("GET /../../content/site.yml HTTP/1.1")]
    [InlineData("GET /%2e%2e/content/site.yml HTTP/1.1")]
    [InlineData("GET /..%2f..%2fcontent%2fsite.yml HTTP/1.1")]
    [InlineData("GET /media/..%5c..%5csite.yml HTTP/1.1")]
    [InlineData("GET /assets/x/../../../content/site.yml HTTP/1.1")]
    [InlineData("GET /content/site.yml HTTP/1.1")]
    [InlineData("GET //etc/passwd HTTP/1.1")]
    [InlineData("GET /_atlas/../content/site.yml HTTP/1.1")]
    public async Task No_path_leads_out_of_the_site(string request) => await With(async preview =>
    {
        string answer = await RawAsync(preview, request, $"localhost:{preview.Address.Port}");

        Assert.DoesNotContain("200", answer.Split('\n')[0], StringComparison.Ordinal);
        Assert.DoesNotContain("base_url", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("atlante.example")]
    [InlineData("evil.example:80")]
    [InlineData("localhost.evil.example")]
    [InlineData("")]
    public async Task No_other_name_than_this_computers_is_answered(string host) => await With(async preview =>
    {
        string answer = await RawAsync(preview, "GET / HTTP/1.1", host);

        Assert.Matches("^HTTP/1.1 4", answer);
        Assert.DoesNotContain("Atlante di esempio", answer, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task The_preview_can_only_be_read(string method) => await With(async preview =>
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(string.Empty, UriKind.Relative));
        using HttpResponseMessage response = await preview.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    });

    [Fact]
    public async Task The_published_folder_stays_as_it_was_while_the_preview_runs()
    {
        string before = string.Empty;
        await using RunningPreview preview = await RunningPreview.StartAsync(atlas =>
        {
            atlas.BuildCleanly();
            before = State(atlas);
        });

        preview.Replace("content/interventi/piazze-01.md", "ai pedoni", "alle rondini");
        await preview.UntilPageAsync("interventi/piazze-01/", "alle rondini");
        await preview.UntilAsync(findings => findings.IsWhole);

        Assert.Equal(before, State(preview.Atlas));
    }

    [Fact]
    public async Task Modifying_a_page_begins_at_its_text_and_its_rows() => await With(async preview =>
    {
        JsonElement json = JsonDocument.Parse(await preview.ReadAsync("_atlas/page?path=interventi/piazze-01/")).RootElement;
        string[] places = [.. json.GetProperty("sources").EnumerateArray().Select(source => source.GetProperty("place").GetString()!)];

        Assert.Equal("content/interventi/piazze-01.md", places[0]);
        Assert.Contains("data/opere/interventions.csv:2", places);
        Assert.Contains("data/opere/figures.csv:4", places);
        Assert.Equal("templates/intervention.sbn-html", places[^1]);
    });

    [Fact]
    public async Task Modifying_a_page_without_a_text_names_the_file_to_write() => await With(async preview =>
        Assert.Contains("content/interventi/piazze-02.md", await preview.ReadAsync("_atlas/page?path=interventi/piazze-02/"), StringComparison.Ordinal));

    [Fact]
    public async Task A_draft_is_shown_only_where_drafts_are_asked_for()
    {
        static void Draft(TinyAtlas atlas) => atlas.Replace("content/pagine/metodo.md", "title: Metodo", "title: Metodo\ndraft: true");
        await using RunningPreview without = await RunningPreview.StartAsync(Draft);
        await using RunningPreview with = await RunningPreview.StartAsync(Draft, drafts: true);

        Assert.Equal(HttpStatusCode.NotFound, (await without.AskAsync("metodo/")).Status);
        Assert.Equal(HttpStatusCode.OK, (await with.AskAsync("metodo/")).Status);
    }

    private static async Task With(Func<RunningPreview, Task> test)
    {
        await using RunningPreview preview = await RunningPreview.StartAsync();
        await test(preview);
    }

    /// <summary>Sends a request line as no browser would write it.</summary>
    private static async Task<string> RawAsync(RunningPreview preview, string line, string host)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("localhost", preview.Address.Port, TestContext.Current.CancellationToken);
        NetworkStream stream = client.GetStream();
        string header = host.Length > 0 ? $"Host: {host}\r\n" : string.Empty;
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{line}\r\n{header}Connection: close\r\n\r\n"), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    private static string State(TinyAtlas atlas) => string.Join('\n', Directory
        .EnumerateFileSystemEntries(atlas.Output, "*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(entry => $"{entry} {File.GetLastWriteTimeUtc(entry):O}"));
}
