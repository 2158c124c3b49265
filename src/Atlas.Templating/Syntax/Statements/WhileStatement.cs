namespace Atlas.Templating.Syntax;

/// <summary>A loop while a condition holds.</summary>
internal sealed record WhileStatement(TextSpan Span, Expression Condition, Statement Body) : Statement(Span);
