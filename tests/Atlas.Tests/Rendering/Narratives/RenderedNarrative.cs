using System.Collections.Immutable;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Atlas.Core.Diagnostics;
using Atlas.Core.Records;
using Atlas.Pages.References;
using Atlas.Pages.Routes;
using Atlas.Rendering.Addresses;
using Atlas.Rendering.Media;
using Atlas.Rendering.Narratives;

namespace Atlas.Tests.Rendering.Narratives;

/// <summary>A narrative rendered on the page <c>programmi/co4/</c>; its body starts on line 5 of its file.</summary>
internal sealed class RenderedNarrative
{
    private static readonly MediaLibrary Media = new(
    [
        new MediaFile("allegati/piano.pdf", new Route("media/allegati/piano.pdf"), null),
        new MediaFile("immagini/piazza.jpg", new Route("media/immagini/piazza.jpg"), new ImageSize(800, 600)),
        new MediaFile("immagini/lago-w1000.webp", new Route("media/immagini/lago-w1000.webp"), new ImageSize(1000, 667)),
        new MediaFile("immagini/lago-w480.jpg", new Route("media/immagini/lago-w480.jpg"), new ImageSize(480, 320)),
        new MediaFile("immagini/lago-w600.jpg", new Route("media/immagini/lago-w600.jpg"), new ImageSize(600, 600)),
        new MediaFile("immagini/lago.jpg", new Route("media/immagini/lago.jpg"), new ImageSize(1500, 1000)),
    ]);

    private RenderedNarrative(string html, DiagnosticLog log)
    {
        Html = html;
        Diagnostics = log.InOrder();
    }

    public string Html { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Diagnostics as <c>line:column code</c>.</summary>
    public IEnumerable<string> Codes => Diagnostics.Select(d => $"{d.Location.Line}:{d.Location.Column} {d.Code}");

    public IHtmlDocument Document => new HtmlParser().ParseDocument(Html);

    public static RenderedNarrative Of(string markdown, string? glossary = null, ImmutableArray<ReferenceModel> references = default)
    {
        var log = new DiagnosticLog();
        var library = new NarrativeLibrary(
            new KnownReferences(), Media, Glossary.Of(glossary is null ? null : Narrative("pagine/glossario", glossary)), new SiteAddresses("https://example.org/", "/"));
        var page = new NarrativePage(new Route("programmi/co4/"), references.IsDefault ? [] : references);
        return new RenderedNarrative(new NarrativeRenderer(library, log).Render(Narrative("programmi/co4", markdown), page), log);
    }

    /// <summary>The HTML of a text that must have no defect.</summary>
    public static string Clean(string markdown, string? glossary = null)
    {
        RenderedNarrative rendered = Of(markdown, glossary);
        Assert.Empty(rendered.Diagnostics.Select(d => $"{d.Location} {d.Code} {d.Message(Language.Italian)}"));
        return rendered.Html;
    }

    private static Narrative Narrative(string key, string body) => new()
    {
        File = $"content/{key}.md",
        Kind = NarrativeKind.Programme,
        Key = "co4",
        Body = body,
        BodyLine = 5,
    };
}
