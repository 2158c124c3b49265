using Atlas.Templating.Members;
using Atlas.Templating.Runtime;

namespace Atlas.Templating.Functions;

/// <summary>A function of .NET with 2 parameters.</summary>
internal sealed class NativeFunction2<T1, T2, TResult>(Func<CallContext, T1, T2, TResult> function, FunctionSignature signature)
    : NativeFunction(signature)
{
    protected override Value Call(RenderState state, scoped in Arguments arguments)
    {
        var argument1 = Argument<T1>(state, arguments, 0);
        var argument2 = Argument<T2>(state, arguments, 1);
        return ClrValues.From(function(Context(state, arguments), argument1, argument2));
    }
}
