namespace Atlas.Templating.Syntax;

/// <summary><c>$</c>: the arguments of the function or of the included template.</summary>
internal sealed record ArgumentsExpression(TextSpan Span) : Expression(Span)
{
    public override bool IsPath => true;
}
