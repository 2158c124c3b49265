using Atlas.Core.Diagnostics;
using Markdig.Syntax.Inlines;

namespace Atlas.Rendering.Narratives;

/// <summary>Finds the footnote marks that no footnote answers: the parser leaves them as text.</summary>
internal static class FootnoteMarks
{
    /// <summary>Reports the marks in <paramref name="literal"/>.</summary>
    public static void Check(LiteralInline literal, NarrativeText text, DiagnosticLog log)
    {
        // The parser may take the bracket for the start of a link, and leave the rest as a text of its own.
        ReadOnlySpan<char> source = text.Markdown;
        ReadOnlySpan<char> content = literal.Content.AsSpan();
        int caret = content.IndexOf('^');
        int open = literal.Span.Start + caret - 1;
        if (caret < 0 || open < 0 || open >= source.Length || source[open] != '[')
        {
            return;
        }

        int length = source[open..].IndexOfAny("] \n");
        if (length > 2 && source[open + length] == ']')
        {
            log.Add(Diagnose.Narrative.NoSuchFootnote(text.At(open), source.Slice(open, length + 1).ToString()));
        }
    }
}
