using System.Collections.Immutable;

namespace Atlas.Templating.Syntax;

/// <summary>A call. The first argument may come from a pipe.</summary>
internal sealed record CallExpression(TextSpan Span, Expression Target, ImmutableArray<Expression> Arguments, bool IsExplicit, bool IsPiped) : Expression(Span);
