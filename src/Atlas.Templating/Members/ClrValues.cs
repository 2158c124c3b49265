using System.Runtime.CompilerServices;
using Atlas.Templating.Runtime;

namespace Atlas.Templating.Members;

/// <summary>Takes typed values of .NET into the language, without boxing numbers.</summary>
internal static class ClrValues
{
    public static Value From<T>(T value)
    {
        if (typeof(T) == typeof(Value))
            return Unsafe.As<T, Value>(ref value);
        if (typeof(T) == typeof(int))
            return Value.From(Unsafe.As<T, int>(ref value));
        if (typeof(T) == typeof(decimal))
            return Value.From(Unsafe.As<T, decimal>(ref value));
        if (typeof(T) == typeof(bool))
            return Value.From(Unsafe.As<T, bool>(ref value));
        if (typeof(T) == typeof(double))
            return Value.From(Unsafe.As<T, double>(ref value));
        if (typeof(T) == typeof(long))
            return Value.From(Unsafe.As<T, long>(ref value));
        if (typeof(T) == typeof(float))
            return Value.From(Unsafe.As<T, float>(ref value));
        if (typeof(T) == typeof(int?))
            return FromNullable(Unsafe.As<T, int?>(ref value));
        if (typeof(T) == typeof(decimal?))
            return FromNullable(Unsafe.As<T, decimal?>(ref value));
        if (typeof(T) == typeof(bool?))
            return FromNullable(Unsafe.As<T, bool?>(ref value));
        if (typeof(T) == typeof(double?))
            return FromNullable(Unsafe.As<T, double?>(ref value));
        if (typeof(T) == typeof(long?))
            return FromNullable(Unsafe.As<T, long?>(ref value));
        return Value.FromObject(value);
    }

    private static Value FromNullable<T>(T? value)
        where T : struct => value is { } some ? From(some) : Value.Null;
}
