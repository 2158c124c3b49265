namespace Atlas.Templating.Syntax;

/// <summary><c>do; … end</c>: a function without a name.</summary>
internal sealed record FunctionExpression(TextSpan Span, FunctionDefinition Function) : Expression(Span);
