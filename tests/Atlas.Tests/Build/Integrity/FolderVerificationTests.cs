using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Atlas.Build.Integrity;
using Atlas.Core.Diagnostics;

namespace Atlas.Tests.Build.Integrity;

/// <summary>Whatever happens to a published folder is seen.</summary>
public sealed class FolderVerificationTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private const string Page = "comuni/esempio/index.html";

    [Fact]
    public async Task A_site_as_it_was_built_has_no_difference()
    {
        VerificationOutcome outcome = await new PublicationVerifier(new PublishedFolder(site.Copy(), 2), new DiagnosticLog()).Verify(null, default);

        Assert.Empty(PublishedSite.Codes(outcome));
        Assert.True(outcome.IsSuccess);
        Assert.Equal(outcome.Files, outcome.Checked);
        Assert.True(outcome.Files > 50);
    }

    [Fact]
    public async Task Any_altered_byte_is_seen()
    {
        string folder = site.Copy();
        byte[] page = File.ReadAllBytes(Path.Combine(folder, Page));
        page[page.Length / 2] ^= 1;
        File.WriteAllBytes(Path.Combine(folder, Page), page);

        Assert.Equal([Page + " ATL0114"], await PublishedSite.Differences(folder));
    }

    [Fact]
    public async Task A_truncated_and_a_lengthened_file_are_seen_with_their_sizes()
    {
        string folder = site.Copy();
        using (FileStream file = File.OpenWrite(Path.Combine(folder, Page)))
        {
            file.SetLength(10);
        }

        File.AppendAllText(Path.Combine(folder, "feed.xml"), "x");
        long size = new FileInfo(Path.Combine(folder, "feed.xml")).Length;

        VerificationOutcome outcome = await new PublicationVerifier(new PublishedFolder(folder, 1), new DiagnosticLog()).Verify(null, default);

        Assert.Equal([Page + " ATL0114", "feed.xml ATL0114"], PublishedSite.Codes(outcome));
        Assert.Contains("trovato 10 byte", outcome.Diagnostics[0].Message(Language.Italian), StringComparison.Ordinal);
        Assert.EndsWith($"trovato {size} byte", outcome.Diagnostics[1].Message(Language.Italian), StringComparison.Ordinal);
        Assert.False(outcome.IsSuccess);
    }

    [Fact]
    public async Task A_missing_file_is_seen_and_a_folder_in_its_place_is_no_file()
    {
        string folder = site.Copy();
        File.Delete(Path.Combine(folder, Page));
        File.Delete(Path.Combine(folder, "feed.xml"));
        Directory.CreateDirectory(Path.Combine(folder, "feed.xml"));

        Assert.Equal([Page + " ATL0115", "feed.xml ATL0115"], await PublishedSite.Differences(folder));
    }

    [Fact]
    public async Task What_others_put_there_is_an_avviso_and_a_folder_of_theirs_is_named_once()
    {
        string folder = site.Copy();
        Directory.CreateDirectory(Path.Combine(folder, ".git/objects"));
        File.WriteAllText(Path.Combine(folder, ".git/objects/a"), "a");
        File.WriteAllText(Path.Combine(folder, ".git/HEAD"), "b");
        File.WriteAllText(Path.Combine(folder, "comuni/vecchia.html"), "una pagina che non si fa più");

        Assert.Equal([".git/ ATL0116", "comuni/vecchia.html ATL0116"], await PublishedSite.Differences(folder));
    }

    [Fact]
    public async Task A_compressed_form_that_gives_another_page_is_seen_even_when_the_manifest_was_made_to_agree()
    {
        string folder = site.Copy();
        string path = Path.Combine(folder, Page + ".gz");
        using (var gzip = new GZipStream(File.Create(path), CompressionLevel.Fastest))
        {
            gzip.Write("un'altra pagina"u8);
        }

        Rewrite(folder, files => Entry(files, Page + ".gz")["sha256"] = Hash(path), files => Entry(files, Page + ".gz")["size"] = new FileInfo(path).Length);

        Assert.Equal([Page + ".gz ATL0120"], await PublishedSite.Differences(folder));
    }

    [Fact]
    public async Task A_compressed_form_that_is_broken_is_seen()
    {
        string folder = site.Copy();
        string path = Path.Combine(folder, Page + ".br");
        File.WriteAllText(path, "non è brotli");
        Rewrite(folder, files => Entry(files, Page + ".br")["sha256"] = Hash(path), files => Entry(files, Page + ".br")["size"] = new FileInfo(path).Length);

        Assert.Equal([Page + ".br ATL0120"], await PublishedSite.Differences(folder));
    }

    [Fact]
    public async Task A_manifest_whose_list_was_changed_is_not_believed()
    {
        string folder = site.Copy();
        string path = Path.Combine(folder, "manifest.json");
        JsonNode manifest = JsonNode.Parse(File.ReadAllText(path))!;
        manifest["files"]!.AsArray().RemoveAt(3);
        File.WriteAllText(path, manifest.ToJsonString());

        Assert.Equal(["manifest.json ATL0113"], await PublishedSite.Differences(folder));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"generator\":\"altro\",\"files\":[]}")]
    [InlineData("{\"generator\":\"atlas\",\"files\":[{\"path\":3}]}")]
    [InlineData("{\"generator\":\"atlas\",\"files\":7}")]
    [InlineData("{\"generator\":\"atlas\",\"digest\":[],\"files\":[]}")]
    [InlineData("{\"generator\":\"atlas\",\"files\":[]}")]
    public async Task A_damaged_manifest_is_said_to_be_one(string content)
    {
        string folder = site.Copy();
        File.WriteAllText(Path.Combine(folder, "manifest.json"), content);

        Assert.Equal(["manifest.json ATL0113"], await PublishedSite.Differences(folder));
    }

    [Theory]
    [InlineData("../../etc/hostname")]
    [InlineData("/etc/hostname")]
    [InlineData("comuni//index.html")]
    [InlineData("comuni\\\\esempio")]
    public async Task A_manifest_that_names_what_is_no_file_of_a_site_is_not_followed(string path)
    {
        string folder = site.Copy();
        Rewrite(folder, files => Entry(files, Page)["path"] = path.Replace("\\\\", "\\", StringComparison.Ordinal));

        Assert.Equal(["manifest.json ATL0113"], await PublishedSite.Differences(folder));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_or_holds_no_site_has_no_manifest()
    {
        string folder = site.Copy();
        File.Delete(Path.Combine(folder, "manifest.json"));

        Assert.Equal(["manifest.json ATL0113"], await PublishedSite.Differences(folder));
        Assert.Equal(["manifest.json ATL0113"], await PublishedSite.Differences(folder + "-altrove"));
    }

    [Fact]
    public async Task A_whole_site_of_another_build_is_seen_with_the_manifest_of_this_one()
    {
        string folder = site.Copy();
        byte[] mine = File.ReadAllBytes(Path.Combine(folder, "manifest.json"));
        File.WriteAllText(Path.Combine(folder, Page), "di ieri");
        Rewrite(folder, files => Entry(files, Page)["sha256"] = Hash(Path.Combine(folder, Page)), files => Entry(files, Page)["size"] = 7);

        Assert.Equal([Page + ".br ATL0120", Page + ".gz ATL0120"], await PublishedSite.Differences(folder));
        Assert.Equal([Page + " ATL0114", "manifest.json ATL0114"], await PublishedSite.Differences(folder, mine));
        File.Delete(Path.Combine(folder, "manifest.json"));
        Assert.Equal([Page + " ATL0114", "manifest.json ATL0115"], await PublishedSite.Differences(folder, mine));
    }

    [Fact]
    public void The_digest_is_that_of_sha256sum_so_that_anyone_can_check_it()
    {
        JsonNode manifest = JsonNode.Parse(File.ReadAllText(Path.Combine(site.Copy(), "manifest.json")))!;
        string list = string.Concat(manifest["files"]!.AsArray().Select(file => $"{file!["sha256"]}  {file["path"]}\n"));

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(list))), (string?)manifest["digest"]);
    }

    /// <summary>Rewrites the list as a careful forger would, with the digest that belongs to it.</summary>
    private static void Rewrite(string folder, params Action<JsonArray>[] changes)
    {
        string path = Path.Combine(folder, "manifest.json");
        JsonNode manifest = JsonNode.Parse(File.ReadAllText(path))!;
        JsonArray files = manifest["files"]!.AsArray();
        foreach (Action<JsonArray> change in changes)
        {
            change(files);
        }

        string list = string.Concat(files.OrderBy(file => (string)file!["path"]!, StringComparer.Ordinal).Select(file => $"{file!["sha256"]}  {file["path"]}\n"));
        manifest["digest"] = Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(list)));
        File.WriteAllText(path, manifest.ToJsonString());
    }

    private static JsonNode Entry(JsonArray files, string path) => files.Single(file => (string)file!["path"]! == path)!;

    private static string Hash(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));
}
