using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Atlas.Tests.Build;

/// <summary>
/// A site in a folder of its host, crawled over HTTP by a reader of its own: every link, asset, feed, canonical address, JSON
/// address, entry of the search index and of the sitemap is there, and none leaves the folder. The host's own address is the base
/// address, so absolute addresses are asked for too.
/// </summary>
public sealed partial class SubPathTests : IDisposable
{
    private const string BasePath = "/enti/atlante/";

    private static readonly string[] AddressAttributes = ["href", "src", "action", "data", "poster"];

    private readonly TinyAtlas _atlas = new();
    private readonly LocalHost _host;
    private readonly HttpClient _http = new(new HttpClientHandler { AllowAutoRedirect = false });
    private readonly Dictionary<string, string?> _known = new(StringComparer.Ordinal);

    public SubPathTests()
    {
        _atlas.Replace("content/site.yml", "licence:", "contacts:\n  security: sicurezza@example.org\nlicence:");
        _host = new LocalHost(_atlas.Output, BasePath);
        _atlas.BuildCleanly(_atlas.Request with { BaseUrl = _host.Origin, BasePath = BasePath });
    }

    [Fact]
    public async Task Every_address_of_every_page_is_there_with_its_fragment()
    {
        var broken = new List<string>();
        foreach (string page in Files("*.html"))
        {
            var here = new Uri(Site, page);
            using AngleSharp.Html.Dom.IHtmlDocument document = new HtmlParser().ParseDocument(await File.ReadAllTextAsync(Path.Combine(_atlas.Output, page)));
            foreach (string address in Addresses(document))
            {
                if (await Defect(here, address) is { } defect)
                {
                    broken.Add($"{page}: {address}: {defect}");
                }
            }
        }

        Assert.Empty(broken.Take(20));
        Assert.True(_known.Count > 50);
    }

    [Fact]
    public async Task Every_absolute_address_in_any_file_is_of_the_folder_and_there()
    {
        var broken = new List<string>();
        int found = 0;
        foreach (string file in Files("*").Where(file => !file.StartsWith('_') && !file.EndsWith(".sqlite", StringComparison.Ordinal)))
        {
            string text = await File.ReadAllTextAsync(Path.Combine(_atlas.Output, file));
            foreach (string address in OwnAddress().Matches(text).Select(match => match.Value).Where(address => address.StartsWith(_host.Origin, StringComparison.Ordinal)))
            {
                found++;
                // A feed's ids name facts and need not be places of a page; what follows a brace is a blank to be filled in.
                string asked = address.Split('{', '#')[0].TrimEnd('.');
                if (!IsPrefix(asked) && await Defect(Site, asked) is { } defect)
                {
                    broken.Add($"{file}: {address}: {defect}");
                }
            }
        }

        Assert.Empty(broken.Distinct().Take(20));
        Assert.True(found > 100);
    }

    [Fact]
    public async Task Every_document_of_the_search_index_is_there()
    {
        var broken = new List<string>();
        int found = 0;
        foreach (string file in Files("*.json").Where(file => file.StartsWith("cerca/indice/t-", StringComparison.Ordinal)))
        {
            using JsonDocument shard = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(_atlas.Output, file)));
            foreach (JsonElement document in shard.RootElement.GetProperty("d").EnumerateArray())
            {
                found++;
                // What follows ":~:" is for the browser: it marks words of the page.
                string address = document[2].GetString()!.Split("#:~:")[0];
                if (await Defect(Site, address) is { } defect)
                {
                    broken.Add($"{file}: {address}: {defect}");
                }
            }
        }

        Assert.Empty(broken.Distinct().Take(20));
        Assert.True(found > 20);
    }

    [Fact]
    public void The_same_pages_open_from_another_folder_for_their_links_are_relative()
    {
        foreach (string page in Files("*.html").Where(page => page != "404.html"))
        {
            using AngleSharp.Html.Dom.IHtmlDocument document = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(_atlas.Output, page)));
            Assert.DoesNotContain(Addresses(document), address => address.StartsWith('/'));
            Assert.DoesNotContain(
                document.QuerySelectorAll("a[href], script[src], img[src], link[rel=stylesheet]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!),
                address => address.StartsWith(_host.Origin, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_page_of_missing_addresses_works_at_any_depth()
    {
        using AngleSharp.Html.Dom.IHtmlDocument document = new HtmlParser().ParseDocument(_atlas.Published("404.html"));
        var deep = new Uri(Site, "a/b/c/non-esiste");
        foreach (string address in Addresses(document).Where(address => !address.StartsWith('#')))
        {
            Assert.Null(await Defect(deep, address));
        }
    }

    public void Dispose()
    {
        _http.Dispose();
        _host.Dispose();
        _atlas.Dispose();
    }

    private Uri Site => new(_host.Address);

    /// <summary>Whether an address only begins those of others: the root of the interface for programs.</summary>
    private bool IsPrefix(string address) => address.TrimEnd('/') == _host.Address + "api/v1";

    private IEnumerable<string> Files(string pattern) => Directory
        .EnumerateFiles(_atlas.Output, pattern, new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
        .Select(file => Path.GetRelativePath(_atlas.Output, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Addresses(IParentNode document) => document
        .QuerySelectorAll("[href], [src], [srcset], [action], [data], [poster]")
        .SelectMany(element => AddressAttributes.Select(element.GetAttribute).Concat((element.GetAttribute("srcset") ?? string.Empty).Split(',').Select(one => one.Trim().Split(' ')[0])))
        .OfType<string>()
        .Where(address => address.Length > 0)
        .Distinct(StringComparer.Ordinal);

    /// <summary>What is wrong with an address of a page, or nothing. Addresses of other sites are not asked for.</summary>
    private async Task<string?> Defect(Uri page, string address)
    {
        var target = new Uri(page, address);
        if (!target.AbsoluteUri.StartsWith(_host.Origin, StringComparison.Ordinal))
        {
            return null;
        }

        if (!target.AbsolutePath.StartsWith(BasePath, StringComparison.Ordinal))
        {
            return "leaves the folder";
        }

        if (await Text(target) is not { } text)
        {
            return "is not there";
        }

        string fragment = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
        return fragment.Length == 0 || text.Contains($"id=\"{fragment}\"", StringComparison.Ordinal) ? null : "lacks the fragment";
    }

    private async Task<string?> Text(Uri target)
    {
        string address = target.GetLeftPart(UriPartial.Path);
        if (!_known.TryGetValue(address, out string? text))
        {
            using HttpResponseMessage response = await _http.GetAsync(address);
            text = response.StatusCode == HttpStatusCode.OK ? await response.Content.ReadAsStringAsync() : null;
            _known.Add(address, text);
        }

        return text;
    }

    [GeneratedRegex("""http://127\.0\.0\.1:\d+/[^\s,;"'<>()\\]*""", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex OwnAddress();
}
