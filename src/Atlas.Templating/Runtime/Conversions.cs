using System.Collections;
using System.Globalization;
using System.Numerics;
using Atlas.Templating.Functions;

namespace Atlas.Templating.Runtime;

/// <summary>Conversions between values, as the language reference has them.</summary>
internal static class Conversions
{
    /// <summary>Only null, false and <c>empty</c> are false.</summary>
    public static bool ToBoolean(Value value) =>
        value.IsBoolean ? value.AsBoolean : !value.IsNull && !ReferenceEquals(value.Reference, EmptyObject.Instance);

    public static int ToInt32(RenderState state, TextSpan span, Value value)
    {
        if (value.IsInt32)
            return value.AsInt32;
        var number = ToNumber(state, span, value, "int");
        try
        {
            return number.Kind switch
            {
                ValueKind.Double or ValueKind.Single => System.Convert.ToInt32(Numbers.ToDouble(number)),
                ValueKind.Decimal => System.Convert.ToInt32(number.AsDecimal),
                _ => (int)Numbers.ToBigInteger(number),
            };
        }
        catch (OverflowException)
        {
            throw Unconvertible(state, span, value, "int");
        }
    }

    public static long ToInt64(RenderState state, TextSpan span, Value value)
    {
        if (value.IsInt32)
            return value.AsInt32;
        var number = Numbers.ToBigInteger(ToNumber(state, span, value, "long"));
        return number >= long.MinValue && number <= long.MaxValue ? (long)number : throw Unconvertible(state, span, value, "long");
    }

    public static double ToDouble(RenderState state, TextSpan span, Value value) => Numbers.ToDouble(ToNumber(state, span, value, "double"));

    public static decimal ToDecimal(RenderState state, TextSpan span, Value value)
    {
        try
        {
            return Numbers.ToDecimal(ToNumber(state, span, value, "decimal"));
        }
        catch (OverflowException)
        {
            throw Unconvertible(state, span, value, "decimal");
        }
    }

    /// <summary>A number from a number, a text that is one, a boolean, an enumeration's member; null is 0.</summary>
    public static Value ToNumber(RenderState state, TextSpan span, Value value, string wanted)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                return Value.From(0);
            case ValueKind.Boolean:
                return Value.From(value.AsBoolean ? 1 : 0);
            case ValueKind.String when Numbers.TryParse(value.AsString!, out var parsed):
                return parsed;
            case ValueKind.Object when value.Reference is Enum member:
                return Numbers.Fit(System.Convert.ToInt64(member, CultureInfo.InvariantCulture));
            case ValueKind.String or ValueKind.Object:
                throw Unconvertible(state, span, value, wanted);
            default:
                return value;
        }
    }

    public static TemplateException Unconvertible(RenderState state, TextSpan span, Value value, string wanted) =>
        state.Error(TemplateErrorKind.InvalidConversion, span, $"Unable to convert type `{TypeNames.Of(value)}` to `{wanted}`",
            $"Un valore di tipo `{TypeNames.Of(value)}` non può diventare `{wanted}`");

    /// <summary>The elements of a list of any kind; null where the value is none.</summary>
    public static IReadOnlyList<Value>? ToList(RenderState state, Value value)
    {
        switch (value.Reference)
        {
            case TemplateArray array:
                return array.Items;
            case ValueRange range:
                return new ListView(range.Count, range.Get);
            case null or string or EmptyObject or TemplateFunction:
                return null;
            case FunctionGroup group:
                return [.. group.FunctionNames.Select(n => Value.FromReference(KeyedValue.Of(n, group.TryGet(n, out var f) ? Value.FromReference(f) : Value.Null)))];
            case TemplateObject members:
                return [.. members.Members.Select(m => Value.FromReference(KeyedValue.Of(m.Key, m.Value)))];
            case { } list when state.Engine.Shapes.Of(list) is { List: { } reader }:
                return new ListView(reader.Count(list), i => reader.Get(list, i));
            case IEnumerable sequence:
                return ReadAll(state, sequence);
            default:
                return null;
        }
    }

    private static List<Value> ReadAll(RenderState state, IEnumerable sequence)
    {
        var items = new List<Value>();
        foreach (var item in sequence)
        {
            if (items.Count > state.Options.Limits.LoopSteps)
                break;
            items.Add(Value.FromObject(item));
        }

        return items;
    }

    /// <summary>Whether nothing is inside: null, no elements, no members. Numbers and the like always are something.</summary>
    public static bool IsEmpty(RenderState state, Value value) => value.Reference switch
    {
        null => value.IsNull,
        EmptyObject => true,
        string text => text.Length == 0,
        TemplateObject members => members.Count == 0,
        TemplateArray array => array.Count == 0,
        ValueRange range => range.Count == 0,
        BigInteger or decimal => false,
        IEnumerable sequence => IsEmpty(state, sequence),
        _ => false,
    };

    private static bool IsEmpty(RenderState state, IEnumerable sequence)
    {
        if (state.Engine.Shapes.Of(sequence) is { List: { } reader })
            return reader.Count(sequence) == 0;
        foreach (var unused in sequence)
            return false;
        return true;
    }
}
