using System.Reflection;
using Atlas.Templating.Runtime;

namespace Atlas.Templating.Functions;

/// <summary>A function of .NET with typed parameters.</summary>
internal abstract class NativeFunction(MethodInfo method, bool takesContext) : TemplateFunction
{
    private readonly FunctionSignature _signature = new(method, takesContext);

    public override int RequiredCount => _signature.RequiredCount;

    public override int MaxCount => _signature.MaxCount;

    public override int IndexOf(string parameter) => _signature.IndexOf(parameter);

    public override Value Invoke(RenderState state, scoped in Arguments arguments)
    {
        CheckCount(state, arguments);
        return Call(state, arguments);
    }

    protected abstract Value Call(RenderState state, scoped in Arguments arguments);

    /// <summary>The argument of a parameter in the parameter's type, or the default.</summary>
    protected T Argument<T>(RenderState state, scoped in Arguments arguments, int index)
    {
        if (_signature.IsVariable && typeof(T) == typeof(Value[]))
            return (T)(object)(index < arguments.Count ? arguments.Values[index..].ToArray() : []);
        var value = arguments[index];
        if (!Functions.Arguments.IsMissing(value))
            return ArgumentConverter.Convert<T>(state, arguments.SpanOf(index), value);
        return _signature.DefaultOf(index) is T known ? known : default!;
    }

    protected static CallContext Context(RenderState state, scoped in Arguments arguments)
    {
        state.Call.CurrentSpan = arguments.Span;
        return state.Call;
    }
}
