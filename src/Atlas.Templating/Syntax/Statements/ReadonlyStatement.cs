namespace Atlas.Templating.Syntax;

/// <summary>Forbids further assignments to a variable.</summary>
internal sealed record ReadonlyStatement(TextSpan Span, Expression Variable) : Statement(Span);
