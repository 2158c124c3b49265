namespace Atlas.Templating;

/// <summary>Where a node stands in its template's text: offsets only, so that the syntax tree stays small.</summary>
internal readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public static TextSpan Between(TextSpan first, TextSpan last) => new(first.Start, Math.Max(first.End, last.End));
}
