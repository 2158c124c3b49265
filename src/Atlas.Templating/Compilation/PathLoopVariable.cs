using Atlas.Templating.Runtime;

namespace Atlas.Templating.Compilation;

/// <summary>A loop variable that is a member or an element: it keeps the last element after the loop.</summary>
internal sealed class PathLoopVariable(Action<RenderState, Value> store) : LoopVariable
{
    public override Value Save(RenderState state) => Value.Null;

    public override void Set(RenderState state, Value value) => store(state, value);

    public override void Restore(RenderState state, Value saved)
    {
        // The reference implementation leaves it too.
    }
}
