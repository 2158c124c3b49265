namespace Atlas.Templating.Syntax;

/// <summary><c>$$</c>: the block given by a wrap statement.</summary>
internal sealed record BlockExpression(TextSpan Span) : Expression(Span)
{
    public override bool IsPath => true;
}
