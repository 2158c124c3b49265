namespace Atlas.Templating.Syntax;

/// <summary><c>target.empty?</c>: whether the target has nothing inside.</summary>
internal sealed record EmptyTestExpression(TextSpan Span, Expression Target) : Expression(Span)
{
    public override bool IsPath => true;
}
