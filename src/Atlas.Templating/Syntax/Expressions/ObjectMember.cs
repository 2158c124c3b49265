namespace Atlas.Templating.Syntax;

/// <summary>A member of an object literal.</summary>
internal sealed record ObjectMember(TextSpan Span, string Name, Expression Value) : SyntaxNode(Span);
