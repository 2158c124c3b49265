namespace Atlas.Templating.Syntax;

/// <summary>A local variable: <c>$name</c>, with the name only.</summary>
internal sealed record LocalVariableExpression(TextSpan Span, string Name) : Expression(Span)
{
    public override bool IsPath => true;
}
