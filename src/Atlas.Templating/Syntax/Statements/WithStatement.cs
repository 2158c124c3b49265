namespace Atlas.Templating.Syntax;

/// <summary>Makes an object the current one.</summary>
internal sealed record WithStatement(TextSpan Span, Expression Target, Statement Body) : Statement(Span);
