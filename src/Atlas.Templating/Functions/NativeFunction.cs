using Atlas.Templating.Runtime;

namespace Atlas.Templating.Functions;

/// <summary>A function of .NET with typed parameters.</summary>
internal abstract class NativeFunction(FunctionSignature signature) : TemplateFunction
{
    public override int RequiredCount => signature.RequiredCount;

    public override int MaxCount => signature.MaxCount;

    public override int VariableIndex => signature.VariableIndex;

    public override int IndexOf(string parameter) => signature.IndexOf(parameter);

    public override Value Invoke(RenderState state, scoped in Arguments arguments)
    {
        CheckCount(state, arguments);
        return Call(state, arguments);
    }

    protected abstract Value Call(RenderState state, scoped in Arguments arguments);

    /// <summary>The argument of a parameter in the parameter's type, or the default.</summary>
    protected T Argument<T>(RenderState state, scoped in Arguments arguments, int index)
    {
        if (signature.IsVariable && index == signature.VariableIndex)
            return (T)(object)Rest<T>(state, arguments, index);
        var value = arguments[index];
        if (!Functions.Arguments.IsMissing(value))
            return ArgumentConverter.Convert<T>(state, arguments.SpanOf(index), value);
        return signature.DefaultOf(index) is T known ? known : default!;
    }

    /// <summary>All the arguments from one on, for a parameter that takes what remains.</summary>
    private static Array Rest<T>(RenderState state, scoped in Arguments arguments, int from)
    {
        if (typeof(T) == typeof(Value[]))
            return from < arguments.Count ? arguments.Values[from..].ToArray() : Array.Empty<Value>();
        if (typeof(T) == typeof(string[]))
        {
            var texts = new string[Math.Max(0, arguments.Count - from)];
            for (var i = 0; i < texts.Length; i++)
                texts[i] = TextFormatter.Format(state, arguments[from + i]);
            return texts;
        }

        var objects = new object?[Math.Max(0, arguments.Count - from)];
        for (var i = 0; i < objects.Length; i++)
            objects[i] = arguments[from + i].ToObject();
        return objects;
    }

    protected static CallContext Context(RenderState state, scoped in Arguments arguments)
    {
        state.Call.CurrentSpan = arguments.Span;
        return state.Call;
    }
}
