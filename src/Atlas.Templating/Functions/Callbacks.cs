using Atlas.Templating.Runtime;

namespace Atlas.Templating.Functions;

/// <summary>Calls functions that templates give to functions.</summary>
internal static class Callbacks
{
    public static Value Call(CallContext call, TemplateFunction function, params Value[] arguments)
    {
        var span = call.CurrentSpan;
        call.State.EnterCall(span);
        call.State.CountStep(span);
        var result = function.Invoke(call.State, new Arguments(span, arguments, []));
        call.CurrentSpan = span;
        return result;
    }
}
