using Atlas.Templating.Members;
using Atlas.Templating.Runtime;

namespace Atlas.Templating.Functions;

/// <summary>A function of .NET with 5 parameters.</summary>
internal sealed class NativeFunction5<T1, T2, T3, T4, T5, TResult>(Func<CallContext, T1, T2, T3, T4, T5, TResult> function, FunctionSignature signature)
    : NativeFunction(signature)
{
    protected override Value Call(RenderState state, scoped in Arguments arguments)
    {
        var argument1 = Argument<T1>(state, arguments, 0);
        var argument2 = Argument<T2>(state, arguments, 1);
        var argument3 = Argument<T3>(state, arguments, 2);
        var argument4 = Argument<T4>(state, arguments, 3);
        var argument5 = Argument<T5>(state, arguments, 4);
        return ClrValues.From(function(Context(state, arguments), argument1, argument2, argument3, argument4, argument5));
    }
}
