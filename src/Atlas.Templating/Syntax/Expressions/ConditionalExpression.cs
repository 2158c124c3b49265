namespace Atlas.Templating.Syntax;

/// <summary><c>condition ? then : else</c>.</summary>
internal sealed record ConditionalExpression(TextSpan Span, Expression Condition, Expression Then, Expression Else) : Expression(Span);
