using Atlas.Templating.Runtime;

namespace Atlas.Templating.Compilation;

/// <summary>A loop variable without a dollar sign.</summary>
internal sealed class GlobalLoopVariable(Symbol symbol) : LoopVariable
{
    public override Value Save(RenderState state)
    {
        if (!state.HasScopes)
            return state.Globals[symbol];
        return state.Scopes[^1].LoopVariables is { } variables && variables.TryGetValue(symbol.Name, out var value) ? value : Value.Null;
    }

    public override void Set(RenderState state, Value value)
    {
        if (state.HasScopes)
            (state.Scopes[^1].LoopVariables ??= new Dictionary<string, Value>(StringComparer.Ordinal))[symbol.Name] = value.Assigned();
        else
            state.Globals.Set(symbol, value);
    }

    public override void Restore(RenderState state, Value saved)
    {
        if (!state.HasScopes)
            state.Globals.Restore(symbol, saved);
        else if (saved.IsUnassigned)
            state.Scopes[^1].LoopVariables?.Remove(symbol.Name);
        else
            Set(state, saved);
    }
}
