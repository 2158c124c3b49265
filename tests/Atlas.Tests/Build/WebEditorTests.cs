using System.Text.Json;
using AngleSharp.Html.Parser;
using Atlas.Data.Narratives;

namespace Atlas.Tests.Build;

/// <summary>The editor on the web is there only where the operator has chosen one.</summary>
public sealed class WebEditorTests : IDisposable
{
    private const string Setting = """

        web_editor:
          script: https://editor.example/decap-cms.js
          integrity: sha384-abc
          backend: github
          repository: ente/atlante
          base_url: https://accesso.example/oauth
          connects_to: [https://altro.example/percorso]

        """;

    private readonly TinyAtlas _atlas = new();

    [Fact]
    public void Without_a_choice_nothing_of_it_is_published()
    {
        _atlas.BuildCleanly();

        Assert.False(Directory.Exists(Path.Combine(_atlas.Output, "admin")));
        Assert.DoesNotContain("unsafe", _atlas.Published("_headers"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_loads_the_operators_script_and_no_other()
    {
        Choose();

        AngleSharp.Dom.IElement script = Assert.Single(new HtmlParser().ParseDocument(_atlas.Published("admin/index.html")).Scripts);
        Assert.Equal("https://editor.example/decap-cms.js", script.GetAttribute("src"));
        Assert.Equal("sha384-abc", script.GetAttribute("integrity"));
    }

    [Fact]
    public void The_configuration_has_a_form_for_every_kind_of_narrative_with_the_readers_keys()
    {
        Choose();

        string text = _atlas.Published("admin/config.yml");
        using JsonDocument configuration = JsonDocument.Parse(text[text.IndexOf('{', StringComparison.Ordinal)..]);
        JsonElement root = configuration.RootElement;
        Assert.Equal("ente/atlante", root.GetProperty("backend").GetProperty("repo").GetString());
        Assert.Equal("main", root.GetProperty("backend").GetProperty("branch").GetString());
        JsonElement[] collections = [.. root.GetProperty("collections").EnumerateArray()];
        Assert.Equal(NarrativeFolders.All.Select(folder => "content/" + folder.Name), collections.Select(c => c.GetProperty("folder").GetString()));
        Assert.All(collections.Zip(NarrativeFolders.All), pair => Assert.Equal(
            NarrativeKeys.Of(pair.Second.Kind).Select(key => key.Name).Append("body"),
            pair.First.GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString())));
        JsonElement news = collections.Single(c => c.GetProperty("name").GetString() == "notizie");
        Assert.True(news.GetProperty("create").GetBoolean());
        Assert.True(news.GetProperty("fields").EnumerateArray().Single(f => f.GetProperty("name").GetString() == "date").GetProperty("required").GetBoolean());
    }

    [Fact]
    public void Only_the_editors_page_may_load_more_than_the_site()
    {
        Choose();

        string[] parts = _atlas.Published("_headers").Split("/admin/*");
        Assert.Equal(2, parts.Length);
        string[] rules = parts[1].Split("\n/", 2);
        Assert.DoesNotContain("https://", parts[0] + rules[1], StringComparison.Ordinal);
        Assert.Contains("script-src 'self' https://editor.example 'unsafe-eval'", rules[0], StringComparison.Ordinal);
        Assert.Contains("https://api.github.com", rules[0], StringComparison.Ordinal);
        Assert.Contains("https://accesso.example", rules[0], StringComparison.Ordinal);
        Assert.Contains("https://altro.example", rules[0], StringComparison.Ordinal);
        Assert.DoesNotContain("percorso", rules[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://editor.example/decap-cms.js", "ftp://editor.example/x.js", "content/site.yml:15:11 ATL0005")]
    [InlineData("backend: github", "backend: svn", "content/site.yml:17:12 ATL0005")]
    [InlineData("https://altro.example/percorso", "\"https://altro.example; script-src *\"", "content/site.yml:20:16 ATL0005")]
    [InlineData("  repository:", "  repo:", "content/site.yml:18:3 ATL0003")]
    public void A_choice_that_cannot_be_is_reported_and_nothing_is_published(string old, string @new, string expected)
    {
        File.AppendAllText(Path.Combine(_atlas.Source, "content/site.yml"), Setting);
        _atlas.Replace("content/site.yml", old, @new);

        Assert.Equal([expected], TinyAtlas.Codes(_atlas.Build()));
        Assert.False(Directory.Exists(_atlas.Output));
    }

    [Fact]
    public void What_a_form_leaves_blank_counts_as_not_there()
    {
        _atlas.Replace("content/interventi/piazze-01.md", "updated: 2025-07-01", "title: \"\"\nupdated: \"\"");

        _atlas.BuildCleanly();
        Assert.Contains("<h1>Piazza del Mercato</h1>", _atlas.Published("interventi/piazze-01/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_schemas_of_texts_are_published()
    {
        _atlas.BuildCleanly();

        Assert.Contains("json-schema.org/draft/2020-12", _atlas.Published("schemi/interventi.schema.json"), StringComparison.Ordinal);
    }

    public void Dispose() => _atlas.Dispose();

    private void Choose()
    {
        File.AppendAllText(Path.Combine(_atlas.Source, "content/site.yml"), Setting);
        _atlas.BuildCleanly(_atlas.Request with { Strict = true });
    }
}
