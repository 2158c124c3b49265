using System.Collections.Immutable;

namespace Atlas.Templating.Syntax;

/// <summary><c>[a, b]</c>.</summary>
internal sealed record ArrayExpression(TextSpan Span, ImmutableArray<Expression> Items) : Expression(Span);
