namespace Atlas.Templating.Syntax;

/// <summary>The start of a code block, with the white space that its lines are indented by.</summary>
internal sealed record CodeEntryStatement(TextSpan Span, TextSpan Indent) : Statement(Span);
