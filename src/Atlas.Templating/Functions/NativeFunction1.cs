using Atlas.Templating.Members;
using Atlas.Templating.Runtime;

namespace Atlas.Templating.Functions;

/// <summary>A function of .NET with 1 parameter.</summary>
internal sealed class NativeFunction1<T1, TResult>(Func<CallContext, T1, TResult> function, FunctionSignature signature)
    : NativeFunction(signature)
{
    protected override Value Call(RenderState state, scoped in Arguments arguments)
    {
        var argument1 = Argument<T1>(state, arguments, 0);
        return ClrValues.From(function(Context(state, arguments), argument1));
    }
}
