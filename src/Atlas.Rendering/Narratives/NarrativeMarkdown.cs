using Markdig;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.Footnotes;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;

namespace Atlas.Rendering.Narratives;

/// <summary>
/// The Markdown of narratives: CommonMark with tables, footnotes, definition lists, task lists, figures, heading anchors and the
/// directives of Atlas. Each extension is picked by name: attributes written by authors and media players stay out.
/// </summary>
internal static class NarrativeMarkdown
{
    private const string BackLink = "<span aria-hidden=\"true\">↩</span><span class=\"visually-hidden\">Torna al testo</span>";

    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>Parses a narrative's text.</summary>
    /// <exception cref="ArgumentException">Its elements are nested deeper than the parser follows.</exception>
    public static MarkdownDocument Parse(string markdown) => Markdown.Parse(markdown, Pipeline);

    /// <summary>Writes a document as HTML. Raw HTML is left out: it has been reported before.</summary>
    public static string Write(MarkdownDocument document)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.TryRemove<HtmlBlockRenderer>();
        renderer.ObjectRenderers.TryRemove<HtmlInlineRenderer>();
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new RefusedLinkRenderer());
        renderer.ObjectRenderers.Replace<AutolinkInlineRenderer>(new RefusedAutolinkRenderer());
        renderer.ObjectRenderers.Insert(0, new DirectiveRenderer());
        renderer.ObjectRenderers.Insert(0, new TaskMarkRenderer());
        renderer.ObjectRenderers.AddIfNotAlready<HtmlAbbreviationRenderer>();
        if (renderer.ObjectRenderers.FindExact<HtmlFootnoteLinkRenderer>() is { } footnotes)
        {
            footnotes.BackLinkString = BackLink;
        }

        renderer.Render(document);
        return writer.ToString();
    }

    private static MarkdownPipeline Build()
    {
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseFootnotes()
            .UseDefinitionLists()
            .UseTaskLists()
            .UseFigures()
            .UseAutoIdentifiers(AutoIdentifierOptions.AllowOnlyAscii);
        builder.InlineParsers.InsertBefore<EmphasisInlineParser>(new DirectiveParser());
        return builder.Build();
    }
}
