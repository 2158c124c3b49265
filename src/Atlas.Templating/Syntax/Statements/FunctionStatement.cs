namespace Atlas.Templating.Syntax;

/// <summary>Gives a name to a function.</summary>
internal sealed record FunctionStatement(TextSpan Span, FunctionDefinition Function) : Statement(Span);
