using Atlas.Templating.Functions;
using Atlas.Templating.Syntax;

namespace Atlas.Templating.Runtime;

/// <summary>Gives values to members and elements of what templates made; the host's objects never change.</summary>
internal static class MemberWriting
{
    public static void Set(RenderState state, MemberExpression node, Value owner, string name, Value value)
    {
        if (owner.IsNull)
        {
            var text = state.Source.Slice(node.Target.Span);
            throw state.Error(TemplateErrorKind.NullTarget, node.Span, $"Object `{text}` is null. Cannot set member: {state.Source.Slice(node.Span)}",
                $"`{text}` è vuoto (null): non gli si può assegnare il membro `{name}`");
        }

        SetNamed(state, node.Span, owner, name, value);
    }

    public static void SetElement(RenderState state, IndexExpression node, Value owner, Value key, Value value)
    {
        if (owner.IsNull)
        {
            var text = state.Source.Slice(node.Target.Span);
            throw state.Error(TemplateErrorKind.NullTarget, node.Target.Span, $"Object `{text}` is null. Cannot access indexer: {state.Source.Slice(node.Span)}",
                $"`{text}` è vuoto (null): non gli si può assegnare un elemento");
        }

        if (owner.Reference is TemplateArray array && key.AsString is null)
        {
            var index = Conversions.ToInt32(state, node.Index.Span, key);
            Operators.CheckLength(state, node.Index.Span, index);
            array.Set(index < 0 ? Math.Max(0, array.Count + index) : index, value);
            return;
        }

        SetNamed(state, node.Span, owner, TextFormatter.Format(state, key), value);
    }

    public static void SetInScope(RenderState state, TextSpan span, PushedScope scope, string name, Value value) =>
        SetNamed(state, span, scope.Target, name, value);

    /// <summary>Makes the members of an object variables of the current one; read-only variables keep their value.</summary>
    public static void Import(RenderState state, TextSpan span, Value source)
    {
        if (source.Reference is null or string || source.Reference is TemplateArray or ValueRange)
        {
            throw state.Error(TemplateErrorKind.InvalidStatement, span, $"Unexpected value `{TypeNames.Of(source)}` for import. Expecting an plain script object",
                $"`import` vuole un oggetto, non un valore di tipo `{TypeNames.Of(source)}`");
        }

        foreach (var name in MemberReading.NamesOf(state, source).ToList())
        {
            if (MemberReading.TryGet(state, source, name, out var value))
                ImportOne(state, name, value);
        }
    }

    public static TemplateException ReadOnly(RenderState state, TextSpan span) =>
        state.Error(TemplateErrorKind.InvalidAssignment, span, $"Cannot set value on the readonly variable `{state.Source.Slice(span)}`",
            $"`{state.Source.Slice(span)}` è in sola lettura");

    public static TemplateException Unassignable(RenderState state, TextSpan span) =>
        state.Error(TemplateErrorKind.InvalidAssignment, span, $"Unsupported expression for target for assignment: {state.Source.Slice(span)} = ...",
            $"Non si può assegnare un valore a `{state.Source.Slice(span)}`");

    private static void ImportOne(RenderState state, string name, Value value)
    {
        if (state.HasScopes)
        {
            if (state.Scopes[^1].Target.Reference is TemplateObject members && !members.IsReadOnly(name))
                members.Set(name, value);
            return;
        }

        var symbol = state.Engine.Symbols.Intern(name);
        if (!state.Globals.IsReadOnly(symbol))
            state.Globals.Set(symbol, value);
    }

    private static void SetNamed(RenderState state, TextSpan span, Value owner, string name, Value value)
    {
        switch (owner.Reference)
        {
            case TemplateObject members when members.IsReadOnly(name):
                throw ReadOnly(state, span);
            case TemplateObject members:
                members.Set(name, value);
                return;
            case TemplateArray array when name is not "size":
                array.EnsureProperties().Set(name, value);
                return;
            case CurrentGlobals globals:
                globals.Set(name, value);
                return;
            case FunctionGroup { Name: "date" } when name is "format":
                state.DateFormat = TextFormatter.Format(state, value);
                return;
            default:
                throw state.Error(TemplateErrorKind.InvalidAssignment, span, $"Cannot set a value for the readonly member: {state.Source.Slice(span)}",
                    $"`{state.Source.Slice(span)}` è in sola lettura");
        }
    }
}
