namespace Atlas.Templating.Syntax;

/// <summary>The end of a code block.</summary>
internal sealed record CodeExitStatement(TextSpan Span) : Statement(Span);
