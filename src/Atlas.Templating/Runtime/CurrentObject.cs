namespace Atlas.Templating.Runtime;

/// <summary>What <c>this</c> is.</summary>
internal static class CurrentObject
{
    public static Value Of(RenderState state) =>
        state.HasScopes ? state.Scopes[^1].Target : Value.FromReference(state.This);
}
