namespace Atlas.Templating.Syntax;

/// <summary>A node of the syntax tree. The tree never changes once it is parsed.</summary>
internal abstract record SyntaxNode(TextSpan Span);
