using Atlas.Templating.Functions;
using Atlas.Templating.Members;

namespace Atlas.Templating.Runtime;

/// <summary>Reads members of values of any kind, by name.</summary>
internal static class MemberReading
{
    /// <summary>Whether an object's members are not those of its .NET type.</summary>
    public static bool IsSpecial(object reference) =>
        reference is TemplateObject or TemplateArray or FunctionGroup or string or ValueRange or TemplateFunction or EmptyObject or CurrentGlobals or RawHtml;

    public static bool TryGet(RenderState state, Value owner, string name, out Value value)
    {
        switch (owner.Reference)
        {
            case TemplateObject members:
                return members.TryGet(name, out value);
            case TemplateArray array:
                return TryGet(array, name, out value);
            case FunctionGroup group:
                return TryGet(state, group, name, out value);
            case CurrentGlobals globals:
                return globals.TryGet(name, out value);
            case string text:
                value = name is "size" ? Value.From(text.Length) : Value.Null;
                return name is "size";
            case ValueRange range:
                value = name is "size" ? Value.From(range.Count) : Value.Null;
                return name is "size";
            case null or TemplateFunction or EmptyObject:
                value = Value.Null;
                return false;
            case { } other:
                return state.Engine.Shapes.Of(other).TryGet(other, name, out value);
        }
    }

    /// <summary>Whether members may be there or not, as in a dictionary.</summary>
    public static bool HasOpenMembers(RenderState state, Value owner) => owner.Reference switch
    {
        TemplateObject or TemplateArray or CurrentGlobals => true,
        null or FunctionGroup or string or ValueRange or TemplateFunction or EmptyObject => false,
        { } other => state.Engine.Shapes.Of(other).Dictionary is not null,
    };

    /// <summary>Whether an object is <c>$</c>, where an argument that was not given is null.</summary>
    public static bool IsArguments(RenderState state, Value owner) =>
        owner.Reference is TemplateArray array && ReferenceEquals(array, state.Frame.Arguments);

    /// <summary>The names of an object's members.</summary>
    public static IEnumerable<string> NamesOf(RenderState state, Value owner) => owner.Reference switch
    {
        TemplateObject members => members.Names,
        TemplateArray array => array.Properties?.Names ?? [],
        FunctionGroup group => group.FunctionNames,
        CurrentGlobals globals => globals.Names,
        null or string or ValueRange or TemplateFunction or EmptyObject => [],
        { } other => NamesOf(state.Engine.Shapes.Of(other), other),
    };

    private static IEnumerable<string> NamesOf(TypeShape shape, object owner) =>
        shape.Dictionary is { } dictionary ? dictionary.Names(owner) : shape.MemberNames;

    private static bool TryGet(TemplateArray array, string name, out Value value)
    {
        if (name is "size")
        {
            value = Value.From(array.Count);
            return true;
        }

        value = Value.Null;
        return array.Properties is { } properties && properties.TryGet(name, out value);
    }

    private static bool TryGet(RenderState state, FunctionGroup group, string name, out Value value)
    {
        if (group.TryGet(name, out var function))
        {
            value = Value.FromReference(function);
            return true;
        }

        value = (group.Name, name) switch
        {
            ("date", "format") => Value.From(state.DateFormat ?? DateFormats.Default),
            ("date", "default_format") => Value.From(DateFormats.Default),
            _ => Value.Null,
        };
        return !value.IsNull;
    }
}
