namespace Atlas.Templating.Runtime;

/// <summary><c>this</c> outside of any with statement: the variables that the templates assigned and those of the model.</summary>
internal sealed class CurrentGlobals(RenderState state)
{
    public RenderState State => state;

    public IEnumerable<string> Names => state.Globals.Assigned.Select(s => s.Name);

    public bool TryGet(string name, out Value value)
    {
        value = state.Globals[state.Engine.Symbols.Intern(name)];
        if (!value.IsUnassigned)
            return true;
        return state.Model is not null && MemberReading.TryGet(state, Value.FromObject(state.Model), name, out value);
    }

    public void Set(string name, Value value) => state.Globals.Set(state.Engine.Symbols.Intern(name), value);
}
