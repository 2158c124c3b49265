using Atlas.Templating.Runtime;

namespace Atlas.Templating.Functions;

/// <summary>Something that a template can call.</summary>
internal abstract class TemplateFunction
{
    /// <summary>How many arguments a call must give.</summary>
    public abstract int RequiredCount { get; }

    /// <summary>How many arguments a call may give.</summary>
    public abstract int MaxCount { get; }

    /// <summary>Whether named arguments are kept by their name instead of being matched with parameters.</summary>
    public virtual bool KeepsNames => false;

    /// <summary>The place of the parameter that takes all the arguments that remain, or -1.</summary>
    public virtual int VariableIndex => -1;

    /// <summary>The place of a parameter, or -1.</summary>
    public virtual int IndexOf(string parameter) => -1;

    /// <summary>Calls the function.</summary>
    public abstract Value Invoke(RenderState state, scoped in Arguments arguments);

    protected void CheckCount(RenderState state, scoped in Arguments arguments)
    {
        var count = arguments.CountGiven(RequiredCount);
        if (count < RequiredCount || arguments.Count > MaxCount)
            throw CountError(state, arguments, count);
    }

    private TemplateException CountError(RenderState state, scoped in Arguments arguments, int given)
    {
        var isShort = given < RequiredCount;
        var shown = isShort ? given : arguments.Count;
        var expected = isShort ? RequiredCount : MaxCount;
        var call = state.Source.Slice(arguments.Span);
        return state.Error(TemplateErrorKind.InvalidArgument, isShort ? new TextSpan(arguments.Span.End, arguments.Span.End) : arguments.SpanOf(arguments.Count - 1),
            $"Invalid number of arguments `{shown}` passed to `{call}` while expecting `{expected}` arguments",
            $"`{call}` riceve {shown} argomenti, ma ne servono {expected}");
    }
}
