namespace Atlas.Templating.Syntax;

/// <summary>Goes on with the next step of the loop.</summary>
internal sealed record ContinueStatement(TextSpan Span) : Statement(Span);
