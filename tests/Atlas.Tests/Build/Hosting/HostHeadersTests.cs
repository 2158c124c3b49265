using Atlas.Build.Hosting;

namespace Atlas.Tests.Build.Hosting;

/// <summary>Whatever the host, an address gets the same headers, each once. Real servers are tried by <c>scripts/check-servers</c>.</summary>
public sealed class HostHeadersTests : IDisposable
{
    private readonly TinyAtlas _atlas = new();

    [Theory]
    [InlineData("/")]
    [InlineData("/un.altro/atlante/")]
    public void Every_address_gets_the_same_headers_from_every_host_and_each_once(string basePath)
    {
        Publish(basePath, withEverything: true);
        var hosts = new HostSettings(_atlas, basePath);
        string[] addresses = [string.Empty, .. Published()];

        Assert.Contains("admin/index.html", addresses);
        Assert.Contains("schede/interventi/piazze-01/index.html", addresses);
        Assert.All(addresses, path =>
        {
            string[] expected = [.. HeaderRules.In(HeaderRules.Of(Site()), Folder(path)).Select(header => $"{header.Key}: {header.Value}")];
            Assert.Equal(expected, hosts.OfNetlify(path).Order(StringComparer.Ordinal));
            Assert.Equal(expected, hosts.OfNginx(path));
            Assert.Equal(expected, hosts.OfApache(path));
        });
    }

    [Fact]
    public void What_differs_is_what_should()
    {
        Publish("/", withEverything: true);
        var hosts = new HostSettings(_atlas, "/");

        Assert.Contains("Cache-Control: public, max-age=31536000, immutable", hosts.OfNetlify("assets/x/css/atlas.css"));
        Assert.Contains("Cache-Control: public, max-age=0, must-revalidate", hosts.OfNetlify("comuni/esempio/index.html"));
        Assert.Contains(hosts.OfNetlify("schede/interventi/piazze-01/index.html"), header => header.EndsWith("frame-ancestors *", StringComparison.Ordinal));
        Assert.Contains(hosts.OfNetlify("interventi/piazze-01/index.html"), header => header.EndsWith("frame-ancestors 'self'", StringComparison.Ordinal));
        Assert.Contains("Access-Control-Allow-Origin: *", hosts.OfNetlify("dati/index.html"));
        Assert.Contains("Access-Control-Allow-Origin: *", hosts.OfNetlify("interventi/piazze-01/index.json"));
        Assert.Contains("Access-Control-Allow-Origin: *", hosts.OfNetlify("comuni/esempio/index.csv"));
        Assert.DoesNotContain("Access-Control-Allow-Origin: *", hosts.OfNetlify("metodo/index.html"));
        Assert.Contains(hosts.OfNetlify("admin/index.html"), header => header.Contains("https://editor.example", StringComparison.Ordinal));
        Assert.DoesNotContain(hosts.OfNetlify("dati/index.html"), header => header.Contains("https://editor.example", StringComparison.Ordinal));
    }

    [Fact]
    public void An_address_that_is_not_there_gets_what_all_addresses_share() => Assert.Equal(
        ["Permissions-Policy", "Referrer-Policy", "X-Content-Type-Options"],
        HeadersOfMissing().Select(header => header.Split(':')[0]).Order(StringComparer.Ordinal));

    [Fact]
    public void Hosts_that_read_a_hundred_rules_read_all_of_them()
    {
        Publish("/", withEverything: true);

        Assert.InRange(_atlas.Published("_headers").Split('\n').Count(line => line.StartsWith('/')), 1, 100);
    }

    private IEnumerable<string> HeadersOfMissing()
    {
        Publish("/", withEverything: false);
        return new HostSettings(_atlas, "/").OfNetlify("non-c-e/");
    }

    private void Publish(string basePath, bool withEverything)
    {
        if (withEverything)
        {
            File.AppendAllText(
                Path.Combine(_atlas.Source, "content/site.yml"),
                "\nembed_cards: true\nweb_editor:\n  script: https://editor.example/decap-cms.js\n  backend: github\n  repository: ente/atlante\ncontacts:\n  security: sicurezza@example.org\n");
            _atlas.Write("content/immagini/z.svg", "<svg viewBox=\"0 0 20 10\"></svg>");
        }

        _atlas.BuildCleanly(_atlas.Request with { BasePath = basePath });
    }

    private IEnumerable<string> Published() => Directory.EnumerateFiles(_atlas.Output, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(_atlas.Output, file).Replace('\\', '/'))
        .Where(path => !HostFiles.IsForHost(path) && path is not "index.html");

    private Atlas.Core.Site.SiteSettings Site() => new Atlas.Build.AtlasPipeline(_atlas.Request, Atlas.Build.SilentProgress.Instance).Read()!.Index.Catalogue.Site;

    private static string Folder(string path) =>
        HeaderRules.All.Select(rule => rule.Folder).Append(WebEditorFiles.Folder).FirstOrDefault(folder => folder.Length > 0 && path.StartsWith(folder, StringComparison.Ordinal)) ?? string.Empty;

    public void Dispose() => _atlas.Dispose();
}
