namespace Atlas.Templating.Syntax;

/// <summary>Leaves the function or the template.</summary>
internal sealed record ReturnStatement(TextSpan Span, Expression? Value) : Statement(Span);
