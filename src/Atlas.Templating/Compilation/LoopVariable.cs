using Atlas.Templating.Runtime;

namespace Atlas.Templating.Compilation;

/// <summary>The variable that a loop gives its elements to; what it was before is put back after the loop.</summary>
internal abstract class LoopVariable
{
    public abstract Value Save(RenderState state);

    public abstract void Set(RenderState state, Value value);

    public abstract void Restore(RenderState state, Value saved);
}
