using System.Globalization;
using System.Numerics;
using Atlas.Templating.Runtime;
using Atlas.Templating.Syntax;

namespace Atlas.Templating.Functions;

/// <summary>The functions of <c>math</c> (built-ins reference, "math").</summary>
internal static class MathFunctions
{
    public static FunctionGroup Create() => new FunctionGroup("math")
        .Add("abs", static () => Native.WithContext(static (CallContext call, Value value) => Map(call, value, Math.Abs, Math.Abs, BigInteger.Abs)))
        .Add("ceil", static () => Native.WithContext(static (CallContext call, Value value) => Map(call, value, Math.Ceiling, Math.Ceiling, Same)))
        .Add("floor", static () => Native.WithContext(static (CallContext call, Value value) => Map(call, value, Math.Floor, Math.Floor, Same)))
        .Add("round", static () => Native.WithContext(static (CallContext call, Value value, int precision) => Round(call, value, precision), optional: 1))
        .Add("divided_by", static () => Native.WithContext(static (CallContext call, Value value, Value divisor) => Divide(call, value, divisor)))
        .Add("plus", static () => Arithmetic(BinaryOperator.Add))
        .Add("minus", static () => Arithmetic(BinaryOperator.Subtract))
        .Add("times", static () => Arithmetic(BinaryOperator.Multiply))
        .Add("modulo", static () => Arithmetic(BinaryOperator.Modulus))
        .Add("format", static () => Native.WithContext(static (CallContext call, Value value, string format, string? culture) =>
            ObjectFunctions.Format(call, value, format, culture), optional: 1))
        .Add("is_number", static () => Native.Of(static (Value value) => value.IsNumber))
        .Add("random", static () => Native.WithContext(static (CallContext call, int minValue, int maxValue) => Random(call, minValue, maxValue)))
        .Add("uuid", static () => Native.WithContext(static (CallContext call) => Uuid(call)));

    private static BigInteger Same(BigInteger number) => number;

    private static TemplateFunction Arithmetic(BinaryOperator op) => Native.WithContext((CallContext call, Value value, Value with) =>
    {
        var node = new BinaryExpression(call.CurrentSpan, op, call.CurrentSpan, new MissingExpression(call.CurrentSpan), new MissingExpression(call.CurrentSpan));
        return Operators.Apply(call.State, node, value, with);
    });

    private static Value Map(CallContext call, Value value, Func<double, double> real, Func<decimal, decimal> money, Func<BigInteger, BigInteger> integer)
    {
        if (value.IsNull)
            return value;
        var number = Conversions.ToNumber(call.State, call.CurrentSpan, value, "double");
        return number.Kind switch
        {
            ValueKind.Decimal => Value.From(money(number.AsDecimal)),
            ValueKind.Double => Value.From(real(number.AsDouble)),
            ValueKind.Single => Value.From((float)real(number.AsSingle)),
            _ => Numbers.Fit(integer(Numbers.ToBigInteger(number))),
        };
    }

    private static Value Round(CallContext call, Value value, int precision)
    {
        var digits = Math.Clamp(precision, 0, 15);
        return Map(call, value, n => Math.Round(n, digits), n => Math.Round(n, digits), Same);
    }

    /// <summary>Divides; by an integer the result is an integer, the largest that is not above it.</summary>
    private static Value Divide(CallContext call, Value value, Value divisor)
    {
        var (state, span) = (call.State, call.CurrentSpan);
        var by = Conversions.ToNumber(state, span, divisor, "double");
        var number = Conversions.ToNumber(state, span, value, "double");
        if (by.Kind != ValueKind.Double && Numbers.ToDouble(by) == 0)
            throw state.Error(TemplateErrorKind.InvalidOperation, span, "Attempted to divide by zero.", "Divisione per zero");
        if (!by.IsInteger)
        {
            return by.Kind == ValueKind.Decimal || number.Kind == ValueKind.Decimal
                ? Value.From(Conversions.ToDecimal(state, span, number) / Conversions.ToDecimal(state, span, by))
                : Value.From(Numbers.ToDouble(number) / Numbers.ToDouble(by));
        }

        return number.Kind == ValueKind.Decimal
            ? Numbers.Fit(new BigInteger(Math.Floor(number.AsDecimal / Numbers.ToDecimal(by))))
            : Numbers.Fit(new BigInteger(Math.Floor(Numbers.ToDouble(number) / Numbers.ToDouble(by))));
    }

    /// <summary>The same numbers in every rendering of the same page: the site must not change from one build to the next.</summary>
    private static int Random(CallContext call, int minValue, int maxValue)
    {
        if (minValue >= maxValue)
        {
            throw call.State.Error(TemplateErrorKind.InvalidArgument, call.CurrentSpan, "minValue must be greater than maxValue",
                "Il minimo deve essere minore del massimo");
        }

        return SourceOf(call).Next(minValue, maxValue);
    }

    private static string Uuid(CallContext call)
    {
        Span<byte> bytes = stackalloc byte[16];
        SourceOf(call).NextBytes(bytes);
        bytes[7] = (byte)((bytes[7] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes).ToString("D", CultureInfo.InvariantCulture);
    }

#pragma warning disable CA5394 // Chance here is for the looks of a page, and repeatable.
    private static Random SourceOf(CallContext call) => call.State.Random ??= new Random(0);
#pragma warning restore CA5394
}
