using Atlas.Core.Diagnostics;
using Atlas.Core.Records;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Atlas.Rendering.Narratives;

/// <summary>
/// Writes narratives as HTML that is safe to put on a page: no raw HTML, addresses of allowed schemes only, every reference
/// answered. What cannot be written as asked is a diagnostic at its line and column (DESIGN §5). Safe to use from several threads.
/// </summary>
/// <param name="library">What narratives refer to.</param>
/// <param name="log">Takes the diagnostics.</param>
public sealed class NarrativeRenderer(NarrativeLibrary library, DiagnosticLog log)
{
    /// <summary>The HTML of <paramref name="narrative"/> on <paramref name="page"/>; what has an error is left out.</summary>
    public string Render(Narrative narrative, NarrativePage page)
    {
        var text = new NarrativeText(library.Rewritten.GetValueOrDefault(narrative.File) ?? narrative);
        MarkdownDocument document;
        try
        {
            document = NarrativeMarkdown.Parse(text.Markdown);
        }
        catch (ArgumentException)
        {
            // The parser's only way to say that its limit of depth is reached.
            log.Add(Diagnose.Narrative.TooDeep(narrative.File));
            return string.Empty;
        }

        Resolve(document, text, page);
        AbbreviationExpander.Expand(document, library.Glossary);
        return NarrativeMarkdown.Write(document);
    }

    private void Resolve(MarkdownDocument document, NarrativeText text, NarrativePage page)
    {
        var links = new LinkResolver(library, page, text, log);
        var directives = new DirectiveResolver(library, page, text, log);
        var outline = new HeadingOutline(text, log);
        foreach (MarkdownObject node in document.Descendants())
        {
            switch (node)
            {
                case HtmlBlock html:
                    log.Add(Diagnose.Narrative.RawHtml(text.At(html.Span.Start), text.Excerpt(html.Span)));
                    break;
                case HtmlInline html:
                    log.Add(Diagnose.Narrative.RawHtml(text.At(html.Span.Start), text.Excerpt(html.Span)));
                    break;
                case HeadingBlock heading:
                    outline.Add(heading);
                    break;
                case Table table:
                    TableMarkup.Prepare(table);
                    break;
                case LinkInline link:
                    links.Resolve(link);
                    break;
                case AutolinkInline link:
                    links.Check(link);
                    break;
                case DirectiveInline directive:
                    directives.Resolve(directive);
                    break;
                case LiteralInline literal:
                    FootnoteMarks.Check(literal, text, log);
                    break;
            }
        }
    }
}
