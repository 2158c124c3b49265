namespace Atlas.Templating.Syntax;

/// <summary>Something that has a value.</summary>
internal abstract record Expression(TextSpan Span) : SyntaxNode(Span)
{
    /// <summary>Whether the expression is a path that an indexer, an increment or an assignment can follow.</summary>
    public virtual bool IsPath => false;
}
