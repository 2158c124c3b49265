using Atlas.Core.Diagnostics;
using Markdig.Syntax.Inlines;

namespace Atlas.Rendering.Narratives;

/// <summary>Finds the footnote marks that no footnote answers: the parser leaves them as text.</summary>
internal static class FootnoteMarks
{
    /// <summary>Reports the marks in <paramref name="literal"/>.</summary>
    public static void Check(LiteralInline literal, NarrativeText text, DiagnosticLog log)
    {
        ReadOnlySpan<char> content = literal.Content.AsSpan();
        int open = content.IndexOf("[^");
        int close = open < 0 ? -1 : content[open..].IndexOf(']');
        if (close > 2 && content.Slice(open, close).IndexOf(' ') < 0)
        {
            log.Add(Diagnose.Narrative.NoSuchFootnote(text.At(literal.Span.Start + open), content.Slice(open, close + 1).ToString()));
        }
    }
}
