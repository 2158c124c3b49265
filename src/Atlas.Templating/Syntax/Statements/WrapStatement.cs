namespace Atlas.Templating.Syntax;

/// <summary>Calls a function with a block that it can write.</summary>
internal sealed record WrapStatement(TextSpan Span, Expression Target, Statement Body) : Statement(Span);
