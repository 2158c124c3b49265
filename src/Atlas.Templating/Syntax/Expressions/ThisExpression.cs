namespace Atlas.Templating.Syntax;

/// <summary><c>this</c>: the current object.</summary>
internal sealed record ThisExpression(TextSpan Span) : Expression(Span)
{
    public override bool IsPath => true;
}
