namespace Atlas.Templating.Syntax;

/// <summary>Text to write as it is.</summary>
internal sealed record TextStatement(TextSpan Span) : Statement(Span);
