namespace Atlas.Templating.Syntax;

/// <summary>An operator between two operands.</summary>
internal sealed record BinaryExpression(TextSpan Span, BinaryOperator Operator, TextSpan OperatorSpan, Expression Left, Expression Right) : Expression(Span);
