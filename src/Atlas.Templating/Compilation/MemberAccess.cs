using Atlas.Templating.Functions;
using Atlas.Templating.Runtime;
using Atlas.Templating.Syntax;

namespace Atlas.Templating.Compilation;

/// <summary>Reads a member. The reader of the last type met is kept.</summary>
internal sealed class MemberAccess(MemberExpression node, Evaluator target)
{
    private CachedType? _cached;
    private CachedFunction? _cachedFunction;

    public Value Read(RenderState state)
    {
        var owner = target(state);
        if (owner.Reference is FunctionGroup group)
            return ReadFunction(state, owner, group);
        if (owner.Reference is { } reference && _cached is { } cached && cached.Type == reference.GetType())
            return cached.Reader.Read(reference);
        return ReadSlowly(state, owner);
    }

    private Value ReadFunction(RenderState state, Value owner, FunctionGroup group)
    {
        if (_cachedFunction is { } cached && cached.Group == group)
            return cached.Function;
        if (!group.TryGet(node.Name, out var function))
            return ReadSlowly(state, owner);
        _cachedFunction = new CachedFunction(group, Value.FromReference(function));
        return _cachedFunction.Function;
    }

    private Value ReadSlowly(RenderState state, Value owner)
    {
        if (owner.IsNull)
            return node.IsOptional ? owner : throw NullTarget(state);
        if (owner.Reference is { } reference && !MemberReading.IsSpecial(reference))
        {
            var shape = state.Engine.Shapes.Of(reference);
            if (shape.Dictionary is null && shape.Members.TryGetValue(node.Name, out var reader))
            {
                _cached = new CachedType(reference.GetType(), reader);
                return reader.Read(reference);
            }
        }

        if (MemberReading.TryGet(state, owner, node.Name, out var value))
            return value;
        if (owner.Kind is not ValueKind.Object)
            throw Primitive(state, owner);
        if (!state.IsStrict || (node.IsOptional && MemberReading.HasOpenMembers(state, owner)) || MemberReading.IsArguments(state, owner))
            return Value.Null;
        throw Unknown(state, owner);
    }

    private TemplateException NullTarget(RenderState state)
    {
        var text = state.Source.Slice(node.Target.Span);
        return state.Error(TemplateErrorKind.NullTarget, node.NameSpan, $"Object `{text}` is null. Cannot access member: {state.Source.Slice(node.Span)}",
            $"`{text}` è vuoto (null): non se ne può leggere il membro `{node.Name}`. Dove può mancare si scrive `?.`");
    }

    private TemplateException Primitive(RenderState state, Value owner) =>
        state.Error(TemplateErrorKind.UnknownMember, node.Target.Span,
            $"Cannot get or set a member on the primitive `{TextFormatter.Format(state, owner)}/{TypeNames.Of(owner)}` when accessing member: {node.Name}",
            $"`{state.Source.Slice(node.Target.Span)}` è un valore di tipo `{TypeNames.Of(owner)}`: non ha un membro `{node.Name}`");

    private TemplateException Unknown(RenderState state, Value owner)
    {
        var text = state.Source.Slice(node.Target.Span);
        var nearest = NearestName.Of(node.Name, MemberReading.NamesOf(state, owner));
        return state.Error(TemplateErrorKind.UnknownMember, node.NameSpan,
            $"Cannot get member with name {node.Name}", $"`{text}` non ha un membro `{node.Name}`", nearest);
    }
}
