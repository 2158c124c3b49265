using Atlas.Templating.Runtime;

namespace Atlas.Templating.Compilation;

/// <summary>A template ready to run.</summary>
internal sealed class CompiledTemplate(SourceText source, Executor body, LocalLayout layout, bool escapes)
{
    public SourceText Source => source;

    /// <summary>Whether what it writes is HTML, with everything escaped that is not HTML already.</summary>
    public bool Escapes => escapes;

    /// <summary>Runs it in a frame of its own.</summary>
    public void Execute(RenderState state, TemplateArray? arguments = null) => Evaluate(state, arguments);

    /// <summary>Runs it and gives what it returns.</summary>
    public Value Evaluate(RenderState state, TemplateArray? arguments = null)
    {
        var caller = state.Source;
        var indent = state.Output.Indent;
        state.OpenFrame(layout).Arguments = arguments;
        state.Source = source;
        state.Output.Indent = null;
        var result = body(state) == Flow.Return ? state.ReturnValue : Value.Null;
        state.ReturnValue = Value.Null;
        state.CloseFrame();
        state.Source = caller;
        state.Output.Indent = indent;
        return result;
    }
}
