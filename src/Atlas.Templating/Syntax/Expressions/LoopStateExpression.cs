namespace Atlas.Templating.Syntax;

/// <summary><c>for</c>, <c>while</c> or <c>tablerow</c>: the state of the loop around.</summary>
internal sealed record LoopStateExpression(TextSpan Span, string Name) : Expression(Span)
{
    public override bool IsPath => true;
}
