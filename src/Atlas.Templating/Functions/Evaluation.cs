using Atlas.Templating.Runtime;

namespace Atlas.Templating.Functions;

/// <summary>Evaluates templates that templates make: <c>object.eval</c> and <c>object.eval_template</c>.</summary>
internal static class Evaluation
{
    public static Value Evaluate(CallContext call, Value value)
    {
        if (value.Reference is TemplateFunction function)
            return Callbacks.Call(call, function);
        if (value.AsString is not { } text)
            return value;
        var compiled = Compile(call, "{{ ret " + text + "\n}}");
        var length = call.State.Output.Length;
        var result = compiled.Compiled.Evaluate(call.State);
        call.State.Output.Truncate(length);
        return result;
    }

    public static Value Render(CallContext call, Value value)
    {
        if (value.Reference is TemplateFunction function)
            return Callbacks.Call(call, function);
        if (value.AsString is not { } text)
            return value;
        var compiled = Compile(call, text);
        var start = call.State.Output.Length;
        compiled.Compiled.Execute(call.State);
        var output = call.State.Output.Cut(start);
        return compiled.Compiled.Escapes ? Value.FromReference(new RawHtml(output)) : Value.From(output);
    }

    private static Template Compile(CallContext call, string text)
    {
        call.State.EnterCall(call.CurrentSpan);
        var errors = call.State.Engine.Compile(text, call.State.Source.Path, out var template);
        if (template is not null)
            return template;
        throw call.State.Error(TemplateErrorKind.FunctionFailed, call.CurrentSpan, $"Error while evaluating the text: {errors[0].Message.English}",
            $"Il testo da valutare contiene errori: {errors[0].Message.Italian}");
    }
}
