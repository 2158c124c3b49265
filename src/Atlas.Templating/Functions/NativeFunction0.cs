using Atlas.Templating.Members;
using Atlas.Templating.Runtime;

namespace Atlas.Templating.Functions;

/// <summary>A function of .NET with no parameters.</summary>
internal sealed class NativeFunction0<TResult>(Func<CallContext, TResult> function, FunctionSignature signature)
    : NativeFunction(signature)
{
    protected override Value Call(RenderState state, scoped in Arguments arguments)
    {
        return ClrValues.From(function(Context(state, arguments)));
    }
}
