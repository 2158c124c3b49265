namespace Atlas.Templating.Syntax;

/// <summary>An element: <c>target[index]</c>.</summary>
internal sealed record IndexExpression(TextSpan Span, Expression Target, Expression Index) : Expression(Span)
{
    public override bool IsPath => true;
}
