using Atlas.Templating.Runtime;

namespace Atlas.Templating.Compilation;

/// <summary>A loop variable with a dollar sign whose place in the frame is known.</summary>
internal sealed class SlotLoopVariable(int slot) : LoopVariable
{
    public override Value Save(RenderState state) => state.Frame[slot];

    public override void Set(RenderState state, Value value) => state.Frame[slot] = value.Assigned();

    public override void Restore(RenderState state, Value saved) => state.Frame[slot] = saved;
}
