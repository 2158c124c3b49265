namespace Atlas.Templating.Syntax;

/// <summary>An operator before its operand.</summary>
internal sealed record UnaryExpression(TextSpan Span, UnaryOperator Operator, Expression Operand) : Expression(Span);
