using System.Runtime.CompilerServices;
using Atlas.Templating.Runtime;

namespace Atlas.Templating.Functions;

/// <summary>Gives arguments the types of parameters.</summary>
internal static class ArgumentConverter
{
    public static T Convert<T>(RenderState state, TextSpan span, Value value)
    {
        if (typeof(T) == typeof(Value))
            return As<Value, T>(value);
        if (typeof(T) == typeof(string))
            return (T)(object)TextFormatter.Format(state, value);
        if (typeof(T) == typeof(int))
            return As<int, T>(Conversions.ToInt32(state, span, value));
        if (typeof(T) == typeof(bool))
            return As<bool, T>(Conversions.ToBoolean(value));
        if (typeof(T) == typeof(double))
            return As<double, T>(Conversions.ToDouble(state, span, value));
        if (typeof(T) == typeof(long))
            return As<long, T>(Conversions.ToInt64(state, span, value));
        if (typeof(T) == typeof(decimal))
            return As<decimal, T>(Conversions.ToDecimal(state, span, value));
        if (typeof(T) == typeof(IReadOnlyList<Value>))
            return (T)ToList(state, value)!;
        if (typeof(T) == typeof(TemplateFunction))
            return (T)(object?)ToFunction(state, span, value)!;
        return ConvertObject<T>(state, span, value);
    }

    /// <summary>A list; what is none is a list of one.</summary>
    private static IReadOnlyList<Value>? ToList(RenderState state, Value value) =>
        value.IsNull ? null : Conversions.ToList(state, value) ?? [value];

    private static TemplateFunction? ToFunction(RenderState state, TextSpan span, Value value)
    {
        if (value.IsNull || value.Reference is TemplateFunction)
            return value.Reference as TemplateFunction;
        throw state.Error(TemplateErrorKind.InvalidArgument, span, $"Invalid value of type `{TypeNames.Of(value)}`. Expecting a function, as `@name`",
            $"Serve una funzione, scritta con `@nome`, non un valore di tipo `{TypeNames.Of(value)}`");
    }

    private static T ConvertObject<T>(RenderState state, TextSpan span, Value value)
    {
        var plain = value.ToObject();
        // A host may keep what it is given for longer than the rendering lasts.
        if (plain is RawHtml captured)
            _ = captured.Html;
        if (plain is T known)
            return known;
        if (plain is null && default(T) is null)
            return default!;
        var wanted = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        if (wanted == typeof(int))
            return (T)(object)Conversions.ToInt32(state, span, value);
        if (wanted == typeof(decimal))
            return (T)(object)Conversions.ToDecimal(state, span, value);
        if (wanted == typeof(double))
            return (T)(object)Conversions.ToDouble(state, span, value);
        if (wanted == typeof(bool))
            return (T)(object)Conversions.ToBoolean(value);
        if (wanted == typeof(DateTime) && Dates.TryFrom(value, out var date))
            return (T)(object)date;
        if (wanted.IsEnum && plain is string name && Enum.TryParse(wanted, name, ignoreCase: true, out var member))
            return (T)member!;
        if (typeof(T) == typeof(IReadOnlyList<object?>) && Conversions.ToList(state, value) is { } items)
            return (T)(object)items.Select(i => i.ToObject()).ToList();
        throw Conversions.Unconvertible(state, span, value, wanted.Name);
    }

    private static TTo As<TFrom, TTo>(TFrom value) => Unsafe.As<TFrom, TTo>(ref value);
}
