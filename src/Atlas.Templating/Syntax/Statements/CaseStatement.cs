using System.Collections.Immutable;

namespace Atlas.Templating.Syntax;

/// <summary>A choice by value.</summary>
internal sealed record CaseStatement(
    TextSpan Span, Expression Value, ImmutableArray<WhenClause> Clauses, Statement? Else) : Statement(Span);
