using Atlas.Build;
using Atlas.Build.Publishing;

namespace Atlas.Tests.Build;

public sealed class PublishedSiteTests
{
    [Fact]
    public void Another_citys_atlas_builds_without_a_line_of_code()
    {
        using var atlas = new TinyAtlas();

        BuildOutcome outcome = atlas.BuildCleanly();

        Assert.Contains("Piazza del Mercato", atlas.Published("interventi/piazze-01/index.html"), StringComparison.Ordinal);
        Assert.Contains("Città metropolitana di Esempio", atlas.Published("index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("Milano", atlas.Published("index.html"), StringComparison.Ordinal);
        Assert.True(outcome.Pages > 10);
    }

    [Fact]
    public void The_manifest_lists_every_file_with_its_digest()
    {
        using var atlas = new TinyAtlas();
        atlas.BuildCleanly();

        Assert.True(SiteManifest.TryRead(File.ReadAllBytes(Path.Combine(atlas.Output, "manifest.json")), out SiteManifest? manifest, out _));
        Assert.Equal(
            SiteTree.Of(atlas.Output).Where(line => !line.StartsWith("manifest.json ", StringComparison.Ordinal)),
            manifest.Files.Select(file => $"{file.Path} {file.Digest.Sha256}"));
    }

    [Fact]
    public void A_page_that_is_no_longer_made_is_no_longer_there()
    {
        using var atlas = new TinyAtlas();
        atlas.BuildCleanly();
        Assert.True(File.Exists(Path.Combine(atlas.Output, "notizie/2025-02-15-aperto-il-cantiere/index.html")));

        File.Delete(Path.Combine(atlas.Source, "content/notizie/2025-02-15-aperto-il-cantiere.md"));
        atlas.BuildCleanly();

        Assert.False(Directory.Exists(Path.Combine(atlas.Output, "notizie/2025-02-15-aperto-il-cantiere")));
    }

    [Fact]
    public void An_error_leaves_the_published_site_as_it_was()
    {
        using var atlas = new TinyAtlas();
        atlas.BuildCleanly();
        IReadOnlyList<string> before = SiteTree.Of(atlas.Output);

        atlas.Replace("data/opere/interventions.csv", "1200000", "un milione");
        BuildOutcome outcome = atlas.Build();

        Assert.False(outcome.IsSuccess);
        Assert.Equal(before, SiteTree.Of(atlas.Output));
        Assert.Equal(["lock"], Directory.EnumerateFileSystemEntries(Path.Combine(atlas.Folder, ".site.atlas")).Select(Path.GetFileName));
    }

    [Fact]
    public void A_warning_stops_publication_only_where_warnings_are_errors()
    {
        using var atlas = new TinyAtlas();
        atlas.Replace("content/site.yml", "language: it", "language: it\ndiagnostics:\n  ATL5013: warning");
        atlas.Write("content/pagine/doppia.md", "---\ntitle: Metodo\ndescription: Una pagina con lo stesso titolo di un'altra.\nupdated: 2025-07-01\n---\n\nTesto.\n");

        BuildOutcome strict = TinyAtlas.Build(atlas.Request with { Strict = true });
        Assert.Contains("ATL5013", strict.Diagnostics.Select(d => d.Code));
        Assert.False(Directory.Exists(atlas.Output));
        Assert.True(atlas.Build().IsSuccess);
        Assert.True(Directory.Exists(atlas.Output));
    }

    [Fact]
    public void Checking_writes_nothing()
    {
        using var atlas = new TinyAtlas();
        IReadOnlyList<string> before = SiteTree.Of(atlas.Folder);

        Assert.True(TinyAtlas.Build(atlas.Request with { Output = null }).IsSuccess);

        Assert.Equal(before, SiteTree.Of(atlas.Folder));
    }

    [Fact]
    public void Compressed_forms_stand_beside_text_files_and_give_the_same_text()
    {
        using var atlas = new TinyAtlas();
        atlas.BuildCleanly(atlas.Request with { Compress = true });

        byte[] page = File.ReadAllBytes(Path.Combine(atlas.Output, "index.html"));
        using var gzip = new System.IO.Compression.GZipStream(File.OpenRead(Path.Combine(atlas.Output, "index.html.gz")), System.IO.Compression.CompressionMode.Decompress);
        using var brotli = new System.IO.Compression.BrotliStream(File.OpenRead(Path.Combine(atlas.Output, "index.html.br")), System.IO.Compression.CompressionMode.Decompress);
        Assert.Equal(page, All(gzip));
        Assert.Equal(page, All(brotli));
    }

    [Fact]
    public void Host_files_carry_the_policy_the_base_path_and_the_security_contact()
    {
        using var atlas = new TinyAtlas();
        atlas.Replace("content/site.yml", "licence:", "contacts:\n  security: sicurezza@example.org\nlicence:");
        atlas.BuildCleanly(atlas.Request with { BaseUrl = "https://example.org/", BasePath = "/atlante/", Today = new DateOnly(2025, 9, 1) });

        string headers = atlas.Published("_headers");
        Assert.StartsWith("/atlante/*\n  X-Content-Type-Options: nosniff\n", headers, StringComparison.Ordinal);
        Assert.Contains("/atlante/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n  Content-Security-Policy: default-src 'none'; ", headers, StringComparison.Ordinal);
        Assert.Equal(
            "Contact: mailto:sicurezza@example.org\nExpires: 2026-09-01T00:00:00Z\nPreferred-Languages: it, en\nCanonical: https://example.org/atlante/.well-known/security.txt\n",
            atlas.Published(".well-known/security.txt"));
    }

    [Fact]
    public void Canonical_addresses_feed_and_sitemap_have_base_url_and_base_path()
    {
        using var atlas = new TinyAtlas();
        atlas.BuildCleanly(atlas.Request with { BaseUrl = "https://dati.example.it/", BasePath = "/atlante/" });

        Assert.Contains("<link rel=\"canonical\" href=\"https://dati.example.it/atlante/comuni/esempio/\">", atlas.Published("comuni/esempio/index.html"), StringComparison.Ordinal);
        Assert.Contains("https://dati.example.it/atlante/comuni/esempio/", atlas.Published("sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains("https://dati.example.it/atlante/", atlas.Published("feed.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("atlante.example", string.Concat(Directory.EnumerateFiles(atlas.Output, "*", SearchOption.AllDirectories).Select(File.ReadAllText)), StringComparison.Ordinal);
    }

    private static byte[] All(Stream stream)
    {
        var all = new MemoryStream();
        stream.CopyTo(all);
        return all.ToArray();
    }
}
