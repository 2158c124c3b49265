using Atlas.Templating.Runtime;

namespace Atlas.Templating.Compilation;

/// <summary>A loop variable with a dollar sign.</summary>
internal sealed class LocalLoopVariable(string name) : LoopVariable
{
    public override Value Save(RenderState state) => state.Frame.Get(name);

    public override void Set(RenderState state, Value value) => state.Frame.Set(name, value.Assigned());

    public override void Restore(RenderState state, Value saved) => state.Frame.Set(name, saved);
}
