using System.Reflection;
using Atlas.Templating.Members;
using Atlas.Templating.Runtime;

namespace Atlas.Templating.Functions;

/// <summary>A function of .NET with no parameters.</summary>
internal sealed class NativeFunction0<TResult>(Func<CallContext, TResult> function, MethodInfo method, bool takesContext)
    : NativeFunction(method, takesContext)
{
    protected override Value Call(RenderState state, scoped in Arguments arguments)
    {
        return ClrValues.From(function(Context(state, arguments)));
    }
}
