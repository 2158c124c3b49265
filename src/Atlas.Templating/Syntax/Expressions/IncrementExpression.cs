namespace Atlas.Templating.Syntax;

/// <summary><c>++x</c>, <c>x++</c>, <c>--x</c>, <c>x--</c>.</summary>
internal sealed record IncrementExpression(TextSpan Span, Expression Target, bool IsDecrement, bool IsPostfix) : Expression(Span);
