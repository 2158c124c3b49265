namespace Atlas.Templating;

/// <summary>A stretch of a template's text: the template's path, where the stretch starts and where it ends (excluded).</summary>
/// <param name="Path">The path that the template was parsed with.</param>
/// <param name="Start">The first character.</param>
/// <param name="End">The place after the last character.</param>
public readonly record struct SourceSpan(string Path, SourcePosition Start, SourcePosition End)
{
    /// <summary>The span as the reference implementation prints it: <c>path(line,column)</c>.</summary>
    public override string ToString() => $"{Path}({Start.Line},{Start.Column})";
}
