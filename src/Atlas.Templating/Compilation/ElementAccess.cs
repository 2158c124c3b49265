using Atlas.Templating.Runtime;
using Atlas.Templating.Syntax;

namespace Atlas.Templating.Compilation;

/// <summary>Reads an element of a list by its index, or a member by its name.</summary>
internal sealed class ElementAccess(IndexExpression node, Evaluator target, Evaluator index)
{
    public Value Read(RenderState state)
    {
        var owner = target(state);
        if (owner.IsNull)
        {
            // A chain that is optional stays so through its elements.
            if (node.Target is MemberExpression { IsOptional: true })
                return owner;
            var text = state.Source.Slice(node.Target.Span);
            throw state.Error(TemplateErrorKind.NullTarget, node.Target.Span, $"Object `{text}` is null. Cannot access indexer: {state.Source.Slice(node.Span)}",
                $"`{text}` è vuoto (null): non se ne può leggere un elemento");
        }

        return Element(state, owner, index(state));
    }

    private Value Element(RenderState state, Value owner, Value key)
    {
        if (key.IsNull)
        {
            throw state.Error(TemplateErrorKind.NullTarget, node.Index.Span, $"Cannot access target `{state.Source.Slice(node.Target.Span)}` with a null indexer: {state.Source.Slice(node.Span)}",
                $"L'indice `{state.Source.Slice(node.Index.Span)}` è vuoto (null)");
        }

        if (owner.Reference is TemplateArray or ValueRange or string || IsClrList(state, owner))
        {
            if (key.AsString is { } name)
                return MemberReading.TryGet(state, owner, name, out var property) ? property : Value.Null;
            return ElementAt(state, owner, Conversions.ToInt32(state, node.Index.Span, key));
        }

        if (MemberReading.TryGet(state, owner, TextFormatter.Format(state, key), out var member))
            return member;
        if (!state.IsStrict)
            return Value.Null;
        if (owner.Reference is null || !MemberReading.HasOpenMembers(state, owner) && !MemberReading.NamesOf(state, owner).Any())
        {
            throw state.Error(TemplateErrorKind.InvalidOperation, node.Index.Span, $"Expecting a list. Invalid value `{TextFormatter.Format(state, owner)}` for the target `{state.Source.Slice(node.Target.Span)}` for the indexer: {state.Source.Slice(node.Span)}",
                $"`{state.Source.Slice(node.Target.Span)}` non ha elementi: è un valore di tipo `{TypeNames.Of(owner)}`");
        }

        return Value.Null;
    }

    private static bool IsClrList(RenderState state, Value owner) =>
        owner.Reference is { } reference && !MemberReading.IsSpecial(reference) && state.Engine.Shapes.Of(reference) is { List: not null };

    private static Value ElementAt(RenderState state, Value owner, int place)
    {
        switch (owner.Reference)
        {
            case TemplateArray array:
                return array.Get(place);
            case string text:
                var character = place < 0 ? text.Length + place : place;
                return character >= 0 && character < text.Length ? Value.From(text[character].ToString()) : Value.Null;
            case ValueRange range:
                return place >= 0 && place < range.Count ? range.Get(place) : Value.Null;
            default:
                var reader = state.Engine.Shapes.Of(owner.Reference!).List!;
                var count = reader.Count(owner.Reference!);
                var index = place < 0 ? count + place : place;
                return index >= 0 && index < count ? reader.Get(owner.Reference!, index) : Value.Null;
        }
    }
}
