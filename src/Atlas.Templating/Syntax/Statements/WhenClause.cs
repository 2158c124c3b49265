using System.Collections.Immutable;

namespace Atlas.Templating.Syntax;

/// <summary>A branch of a choice by value.</summary>
internal sealed record WhenClause(TextSpan Span, ImmutableArray<Expression> Values, Statement Body) : SyntaxNode(Span);
