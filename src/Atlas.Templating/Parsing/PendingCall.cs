using System.Collections.Immutable;
using Atlas.Templating.Syntax;

namespace Atlas.Templating.Parsing;

/// <summary>A call whose arguments are still being read.</summary>
internal sealed class PendingCall(Expression target)
{
    private readonly ImmutableArray<Expression>.Builder _arguments = ImmutableArray.CreateBuilder<Expression>();

    public void Add(Expression argument) => _arguments.Add(argument);

    public CallExpression Finish()
    {
        var end = _arguments.Count == 0 ? target.Span : _arguments[^1].Span;
        return new CallExpression(TextSpan.Between(target.Span, end), target, _arguments.ToImmutable(), IsExplicit: false, IsPiped: false);
    }
}
