namespace Atlas.Templating.Syntax;

/// <summary>A member of an object: <c>target.name</c>, or <c>target?.name</c> where a missing one is null.</summary>
internal sealed record MemberExpression(TextSpan Span, Expression Target, string Name, TextSpan NameSpan, bool IsOptional) : Expression(Span)
{
    public override bool IsPath => true;
}
