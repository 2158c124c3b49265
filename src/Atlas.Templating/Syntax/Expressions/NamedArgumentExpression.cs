namespace Atlas.Templating.Syntax;

/// <summary>An argument with its name: <c>name: value</c>. Without a value it is true.</summary>
internal sealed record NamedArgumentExpression(TextSpan Span, string Name, TextSpan NameSpan, Expression? Value) : Expression(Span);
