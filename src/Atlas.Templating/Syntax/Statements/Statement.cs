namespace Atlas.Templating.Syntax;

/// <summary>A step of a template.</summary>
internal abstract record Statement(TextSpan Span) : SyntaxNode(Span);
