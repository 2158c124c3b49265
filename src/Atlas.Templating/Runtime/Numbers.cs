using System.Globalization;
using System.Numerics;

namespace Atlas.Templating.Runtime;

/// <summary>Numbers: the smallest integer type that holds a result, and conversions between types.</summary>
internal static class Numbers
{
    public static Value Fit(long number) => number is >= int.MinValue and <= int.MaxValue ? Value.From((int)number) : Value.From(number);

    public static Value Fit(BigInteger number) => number >= long.MinValue && number <= long.MaxValue ? Fit((long)number) : Value.From(number);

    public static Value Negate(Value number) => number.Kind switch
    {
        ValueKind.Int32 => Fit(-(long)number.AsInt32),
        ValueKind.Int64 or ValueKind.BigInteger => Fit(-ToBigInteger(number)),
        ValueKind.Single => Value.From(-number.AsSingle),
        ValueKind.Double => Value.From(-number.AsDouble),
        _ => Value.From(-number.AsDecimal),
    };

    public static BigInteger ToBigInteger(Value number) => number.Kind switch
    {
        ValueKind.Boolean => number.AsBoolean ? 1 : 0,
        ValueKind.Int32 => number.AsInt32,
        ValueKind.Int64 => number.AsInt64,
        ValueKind.Single => new BigInteger(number.AsSingle),
        ValueKind.Double => new BigInteger(number.AsDouble),
        ValueKind.Decimal => new BigInteger(number.AsDecimal),
        _ => number.AsBigInteger,
    };

    public static double ToDouble(Value number) => number.Kind switch
    {
        ValueKind.Boolean => number.AsBoolean ? 1 : 0,
        ValueKind.Int32 => number.AsInt32,
        ValueKind.Int64 => number.AsInt64,
        ValueKind.Single => number.AsSingle,
        ValueKind.Double => number.AsDouble,
        ValueKind.Decimal => (double)number.AsDecimal,
        _ => (double)number.AsBigInteger,
    };

    /// <exception cref="OverflowException">The number is too large for a decimal.</exception>
    public static decimal ToDecimal(Value number) => number.Kind switch
    {
        ValueKind.Boolean => number.AsBoolean ? 1 : 0,
        ValueKind.Int32 => number.AsInt32,
        ValueKind.Int64 => number.AsInt64,
        ValueKind.Single => (decimal)number.AsSingle,
        ValueKind.Double => (decimal)number.AsDouble,
        ValueKind.Decimal => number.AsDecimal,
        _ => (decimal)number.AsBigInteger,
    };

    /// <summary>Reads a number as <c>string.to_int</c> and comparisons do; false where the text is none.</summary>
    public static bool TryParse(string text, out Value number)
    {
        if (int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var integer))
        {
            number = Value.From(integer);
            return true;
        }

        var isParsed = double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var real);
        number = Value.From(real);
        return isParsed;
    }
}
