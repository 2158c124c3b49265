using System.Collections.Immutable;

namespace Atlas.Templating.Syntax;

/// <summary>A string with expressions inside; literal parts are literals.</summary>
internal sealed record InterpolatedStringExpression(TextSpan Span, ImmutableArray<Expression> Parts) : Expression(Span);
