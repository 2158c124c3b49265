using Atlas.Templating.Runtime;

namespace Atlas.Templating.Syntax;

/// <summary>A number, a string, a boolean or null.</summary>
internal sealed record LiteralExpression(TextSpan Span, Value Value) : Expression(Span);
