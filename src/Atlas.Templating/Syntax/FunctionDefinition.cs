using System.Collections.Immutable;

namespace Atlas.Templating.Syntax;

/// <summary>A function written in a template.</summary>
internal sealed record FunctionDefinition(
    TextSpan Span, Expression? Name, ImmutableArray<Parameter>? Parameters, Statement Body) : SyntaxNode(Span);
