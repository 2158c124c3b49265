using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Atlas.Core.Diagnostics;
using Atlas.Core.Values;
using Atlas.Data;
using Atlas.Tests.Rendering.Narratives;

namespace Atlas.Tests.EndToEnd.Hostile;

/// <summary>Whatever a text of the data or of a narrative says, it stays a text in every form that the atlas is published in.</summary>
public sealed class HostileTextTests
{
    private static readonly Lazy<(MemorySite Hostile, MemorySite Harmless)> Sites = new(() => (
        MemorySite.Of(new HostileAtlas(HostileTexts.Readable).Files()),
        MemorySite.Of(new HostileAtlas([.. HostileTexts.Readable.Select(HostileTexts.Harmless)]).Files())));

    public static TheoryData<string> Extensions => ["html", "xml", "json", "jsonld", "geojson", "csv", "ttl", "sqlite", "txt", ""];

    public static TheoryData<int> Unreadable => [.. Enumerable.Range(0, HostileTexts.Unreadable.Length)];

    public static TheoryData<int> All => [.. Enumerable.Range(0, HostileTexts.Readable.Length)];

    [Fact]
    public void Hostile_texts_make_the_same_files_as_harmless_ones() =>
        Assert.Equal(Paths(Sites.Value.Harmless), Paths(Sites.Value.Hostile));

    [Theory]
    [MemberData(nameof(Extensions))]
    public void Hostile_texts_add_no_element_attribute_scheme_key_column_or_row(string extension)
    {
        (MemorySite hostile, MemorySite harmless) = Sites.Value;
        IEnumerable<string> paths = Paths(harmless).Where(path => string.Equals(Path.GetExtension(path).TrimStart('.'), extension, StringComparison.Ordinal));

        Assert.All(paths, path => Assert.Equal(PublishedShape.Of(path, harmless.Files[path]), PublishedShape.Of(path, hostile.Files[path])));
    }

    [Fact]
    public void The_search_index_of_hostile_texts_can_be_parsed() => Assert.All(
        Sites.Value.Hostile.Files.Where(file => IsOfWords(file.Key)),
        file => Assert.NotEmpty(PublishedShape.Of(file.Key, file.Value)));

    [Theory]
    [MemberData(nameof(All))]
    public void A_reader_sees_a_hostile_text_as_it_was_written(int index)
    {
        IDocument page = new HtmlParser().ParseDocument(Sites.Value.Hostile.Text($"interventi/opera-{index}/index.html"));
        string text = HostileTexts.Readable[index];

        Assert.StartsWith(text, page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains($"{text} fatto {index}", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains($"{text} punto cifra {index}", page.Body.TextContent, StringComparison.Ordinal);
        Assert.StartsWith(text, page.QuerySelector("meta[property='og:title']")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void A_sign_that_cannot_be_seen_is_an_error_in_every_cell(int index)
    {
        var log = new DiagnosticLog();
        AtlasFiles files = new HostileAtlas(["innocuo"]).Files().Row("zones", "zona-x", HostileTexts.Unreadable[index] + " zona", 99, "fonte-0", "elenco");

        CatalogueReader.Read(files.InMemory(), log);

        Diagnostic diagnostic = Assert.Single(log.InOrder());
        Assert.True(diagnostic.Code is "ATL1022" or "ATL1023" or "ATL1105" && diagnostic.Severity == Severity.Error, diagnostic.Message(Language.Italian));
        Assert.StartsWith("data/zones.csv:3:", diagnostic.Location.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void An_address_that_is_not_of_the_web_is_an_error(int index)
    {
        var log = new DiagnosticLog();
        AtlasFiles files = new HostileAtlas(["innocuo"]).Files()
            .Row("sources", "fonte-x", "Fonte", "Ente", "act", "2026", HostileTexts.Readable[index])
            .Row("sources", "fonte-y", "Fonte", "Ente", "act", "2026", "https://esempio.example/" + HostileTexts.Readable[index]);

        CatalogueReader.Read(files.InMemory(), log);

        Assert.Contains(log.InOrder(), d => d.Location.Line == 3 && d.Severity == Severity.Error);
        Assert.Equal(WebAddress.IsValid("https://esempio.example/" + HostileTexts.Readable[index]), log.InOrder().All(d => d.Location.Line != 4));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_hostile_text_in_the_body_of_a_narrative_is_an_error_or_a_text(int index)
    {
        string text = HostileTexts.Readable[index];
        string[] bodies =
        [
            text, $"Un {text} testo", $"> {text}", $"- {text}", $"## {text}", $"`{text}`", $"```\n{text}\n```", $"```{text}\nx\n```", $"| a | b |\n|---|---|\n| {text} | {text} |",
            $"[{text}](comune:legnano)", $"[x]({text})", $"[x](<{text}>)", $"[x](comune:legnano \"{text}\")", $"<{text}>", $"[x][{text}]\n\n[{text}]: {text}", $"![{text}](immagini/piazza.jpg)",
            $"![x](immagini/piazza.jpg \"{text}\")", $"![x]({text})", $"Nota[^1].\n\n[^1]: {text}", $"*[HTML]: {text}\n\nHTML", $"{{{{ figure \"{text}\" \"{text}\" }}}}", $"~~{text}~~ ^{text}^", $"{text}\n===", $"Testo\n: {text}",
        ];

        Assert.All(bodies, body => AssertSafe(RenderedNarrative.Of(body)));
    }

    private static IEnumerable<string> Paths(MemorySite site) => site.Files.Keys.Where(path => !IsOfWords(path)).Order(StringComparer.Ordinal);

    /// <summary>How the search index is cut up hangs on the words that it holds.</summary>
    private static bool IsOfWords(string path) => path.StartsWith("cerca/indice/", StringComparison.Ordinal);

    private static void AssertSafe(RenderedNarrative narrative)
    {
        string[] allowed =
        [
            "p", "blockquote", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "code", "pre", "table", "caption", "thead", "tbody", "tr", "th", "td", "a", "em", "strong", "img", "figure",
            "figcaption", "sup", "sub", "div", "section", "hr", "br", "del", "abbr", "dl", "dt", "dd", "data", "span", "input", "ins", "mark", "nav", "small", "q", "cite",
        ];
        string[] attributes = ["id", "class", "href", "src", "alt", "title", "width", "height", "loading", "scope", "role", "tabindex", "rel", "value", "start", "lang", "decoding"];
        foreach (IElement element in narrative.Document.Body!.QuerySelectorAll("*"))
        {
            Assert.Contains(element.LocalName, allowed);
            Assert.All(element.Attributes, a => Assert.True(attributes.Contains(a.Name, StringComparer.Ordinal) || a.Name.StartsWith("data-", StringComparison.Ordinal) || a.Name.StartsWith("aria-", StringComparison.Ordinal), $"{a.Name} in {narrative.Html}"));
            AssertSafeAddress(element.GetAttribute("href"), narrative);
            AssertSafeAddress(element.GetAttribute("src"), narrative);
        }
    }

    /// <summary>An address as a browser understands it, which drops line ends and tabs.</summary>
    private static void AssertSafeAddress(string? address, RenderedNarrative narrative)
    {
        string seen = new([.. (address ?? string.Empty).Where(c => c > ' ')]);
        int colon = seen.IndexOf(':', StringComparison.Ordinal);
        string scheme = colon < 0 || seen.AsSpan(0, colon).IndexOfAny("/?#") >= 0 ? string.Empty : seen[..colon].ToLowerInvariant();
        Assert.True(scheme is "" or "http" or "https" or "mailto" or "tel", $"{address} in {narrative.Html}");
        Assert.False(seen.StartsWith("//", StringComparison.Ordinal), $"{address} in {narrative.Html}");
    }
}
