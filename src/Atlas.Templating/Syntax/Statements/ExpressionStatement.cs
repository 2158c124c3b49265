namespace Atlas.Templating.Syntax;

/// <summary>An expression whose value is written, unless it is an assignment.</summary>
internal sealed record ExpressionStatement(TextSpan Span, Expression Expression) : Statement(Span);
