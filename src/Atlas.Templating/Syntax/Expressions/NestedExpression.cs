namespace Atlas.Templating.Syntax;

/// <summary>An expression in parentheses.</summary>
internal sealed record NestedExpression(TextSpan Span, Expression Inner) : Expression(Span)
{
    public override bool IsPath => true;
}
