using System.Collections.Immutable;

namespace Atlas.Templating.Syntax;

/// <summary>A loop over elements, writing table rows and cells where it is a <c>tablerow</c>.</summary>
internal sealed record ForStatement(
    TextSpan Span, bool IsTableRow, Expression Variable, Expression Elements, ImmutableArray<NamedArgumentExpression> Options, Statement Body, Statement? Else) : Statement(Span);
