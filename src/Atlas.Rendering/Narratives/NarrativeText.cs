using Atlas.Core.Locations;
using Atlas.Core.Records;
using Markdig.Syntax;

namespace Atlas.Rendering.Narratives;

/// <summary>The Markdown of a narrative, and where each of its characters stands in the file.</summary>
internal sealed class NarrativeText
{
    private readonly Narrative _narrative;
    private readonly List<int> _lineStarts = [0];

    /// <summary>The text of <paramref name="narrative"/>.</summary>
    public NarrativeText(Narrative narrative)
    {
        _narrative = narrative;
        for (int i = 0; i < Markdown.Length; i++)
        {
            if (Markdown[i] == '\n')
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    /// <summary>The file.</summary>
    public string File => _narrative.File;

    /// <summary>The text itself.</summary>
    public string Markdown => _narrative.Body;

    /// <summary>The place of the character at <paramref name="offset"/>.</summary>
    public SourceLocation At(int offset)
    {
        int inside = Math.Clamp(offset, 0, Markdown.Length);
        int line = _lineStarts.BinarySearch(inside);
        line = line < 0 ? ~line - 1 : line;
        return new SourceLocation(File, _narrative.BodyLine + line, inside - _lineStarts[line] + 1);
    }

    /// <summary>The place where <paramref name="span"/> starts; that of <paramref name="instead"/> when the parser does not know it.</summary>
    public SourceLocation At(SourceSpan span, SourceSpan instead) => At(span.IsEmpty ? instead.Start : span.Start);

    /// <summary>The beginning of what stands in <paramref name="span"/>, on one line, for a message.</summary>
    public string Excerpt(SourceSpan span)
    {
        const int longest = 40;
        int start = Math.Clamp(span.Start, 0, Markdown.Length);
        int end = Math.Clamp(span.End + 1, start, Markdown.Length);
        ReadOnlySpan<char> text = Markdown.AsSpan(start, end - start);
        int lineEnd = text.IndexOf('\n');
        text = lineEnd >= 0 ? text[..lineEnd] : text;
        return text.Length > longest ? string.Concat(text[..longest], "…") : text.ToString();
    }
}
