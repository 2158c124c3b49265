namespace Atlas.Templating.Syntax;

/// <summary>Leaves the loop.</summary>
internal sealed record BreakStatement(TextSpan Span) : Statement(Span);
