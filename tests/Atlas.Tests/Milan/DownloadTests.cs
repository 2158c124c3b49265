using System.Globalization;
using System.Security.Cryptography;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Atlas.Tests.Milan;

/// <summary>Every download that the site offers is there, and is what its link says.</summary>
public sealed class DownloadTests(MilanSite site)
{
    private static readonly string[] Pages = ["dati/", "dati/dizionario/"];

    [Fact]
    public void Every_link_to_a_file_leads_to_a_published_file()
    {
        var published = site.Paths.ToHashSet(StringComparer.Ordinal);
        var parser = new HtmlParser();
        string[] broken =
        [
            .. site.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && !string.Equals(path, "404.html", StringComparison.Ordinal))
                .SelectMany(path => parser.ParseDocument(site.Text(path)).QuerySelectorAll("a[href], link[href]")
                    .Where(link => link.HasAttribute("download") || string.Equals(link.GetAttribute("rel"), "alternate", StringComparison.Ordinal))
                    .Select(link => Target(path, link.GetAttribute("href")!))
                    .Where(target => !published.Contains(target))
                    .Select(target => $"{path}: {target}")),
        ];
        Assert.Equal([], broken);
    }

    [Fact]
    public void Size_and_digest_beside_a_link_of_the_data_page_are_those_of_the_file()
    {
        IElement[] files = [.. site.Page("dati/").QuerySelectorAll("ul.files > li")];
        Assert.True(files.Length > 50);
        Assert.All(files, file =>
        {
            byte[] bytes = File.ReadAllBytes(Path.Combine(site.Folder, Target("dati/index.html", file.QuerySelector("a")!.GetAttribute("href")!)));
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), file.QuerySelector("code")!.GetAttribute("data-sha256"));
            Assert.Contains($"({bytes.Length.ToString("#,0", new NumberFormatInfo { NumberGroupSeparator = "." })} byte)", file.TextContent, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_file_of_the_data_folder_is_linked_from_the_data_page_or_the_dictionary()
    {
        IEnumerable<string> linked = Pages.SelectMany(page =>
            site.Page(page).QuerySelectorAll("a[href], link[href]").Select(link => Target(page + "index.html", link.GetAttribute("href")!)));
        Assert.Equal([], site.Paths.Where(path => path.StartsWith("dati/", StringComparison.Ordinal) && !path.EndsWith(".html", StringComparison.Ordinal)).Except(linked, StringComparer.Ordinal));
    }

    private static string Target(string page, string href)
    {
        string path = new Uri(new Uri("https://x.example/" + page), href).AbsolutePath[1..];
        return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
    }
}
