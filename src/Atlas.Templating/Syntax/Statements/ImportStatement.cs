namespace Atlas.Templating.Syntax;

/// <summary>Makes the members of an object variables of the current one.</summary>
internal sealed record ImportStatement(TextSpan Span, Expression Source) : Statement(Span);
