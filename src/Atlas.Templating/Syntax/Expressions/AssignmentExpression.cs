namespace Atlas.Templating.Syntax;

/// <summary>An assignment; with an operator, a compound one.</summary>
internal sealed record AssignmentExpression(TextSpan Span, Expression Target, BinaryOperator? Operator, TextSpan OperatorSpan, Expression Value) : Expression(Span);
