namespace Atlas.Templating;

/// <summary>A template's text with its path, able to tell the line and column of an offset.</summary>
internal sealed class SourceText
{
    private readonly Lazy<int[]> _lineStarts;

    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
        _lineStarts = new Lazy<int[]>(FindLineStarts);
    }

    public string Path { get; }

    public string Text { get; }

    /// <summary>Line and column of an offset; an offset past the end is that of the end.</summary>
    public SourcePosition PositionOf(int offset)
    {
        var clamped = Math.Clamp(offset, 0, Text.Length);
        var starts = _lineStarts.Value;
        var found = Array.BinarySearch(starts, clamped);
        var line = found >= 0 ? found : ~found - 1;
        return new SourcePosition(clamped, line + 1, clamped - starts[line] + 1);
    }

    public SourceSpan SpanOf(TextSpan span) => new(Path, PositionOf(span.Start), PositionOf(span.End));

    public ReadOnlySpan<char> Slice(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    private int[] FindLineStarts()
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < Text.Length; i++)
        {
            if (Text[i] == '\n' || (Text[i] == '\r' && (i + 1 == Text.Length || Text[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        return [.. starts];
    }
}
