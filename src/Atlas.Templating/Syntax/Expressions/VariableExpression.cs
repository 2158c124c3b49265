namespace Atlas.Templating.Syntax;

/// <summary>A variable of the current object or of those around it.</summary>
internal sealed record VariableExpression(TextSpan Span, string Name) : Expression(Span)
{
    public override bool IsPath => true;
}
