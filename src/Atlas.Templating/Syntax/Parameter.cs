using Atlas.Templating.Runtime;

namespace Atlas.Templating.Syntax;

/// <summary>A parameter of a function: with a default value it may be left out, variable it takes all the arguments that remain.</summary>
internal sealed record Parameter(TextSpan Span, string Name, Value? Default, bool IsVariable) : SyntaxNode(Span);
