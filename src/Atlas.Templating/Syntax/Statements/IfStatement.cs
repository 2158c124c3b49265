namespace Atlas.Templating.Syntax;

/// <summary>A choice.</summary>
internal sealed record IfStatement(TextSpan Span, Expression Condition, Statement Then, Statement? Else) : Statement(Span);
