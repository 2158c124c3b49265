using System.Diagnostics;
using System.Numerics;

namespace Atlas.Templating.Runtime;

/// <summary>
/// A value of the language in 16 bytes. Booleans and numbers are held in place; a decimal too, where its mantissa
/// fits 63 bits (so any amount of money does). Everything else is a reference.
/// </summary>
[DebuggerDisplay("{ToObject()}")]
internal readonly struct Value
{
    private readonly object? _reference;
    private readonly long _bits;

    private Value(object? reference, long bits)
    {
        _reference = reference;
        _bits = bits;
    }

    public static Value Null => default;

    public static Value True => new(ValueTag.Boolean, 1);

    public static Value False => new(ValueTag.Boolean, 0);

    public bool IsNull => _reference is null;

    /// <summary>A place that holds no variable: a null that was not assigned.</summary>
    public bool IsUnassigned => _reference is null && _bits == 0;

    public bool IsNumber => Kind is >= ValueKind.Int32 and <= ValueKind.BigInteger;

    public bool IsInteger => Kind is ValueKind.Int32 or ValueKind.Int64 or ValueKind.BigInteger;

    public ValueKind Kind
    {
        get
        {
            if (_reference is null)
                return ValueKind.Null;
            if (_reference is ValueTag tag)
                return tag.Kind;
            if (_reference is string)
                return ValueKind.String;
            return _reference switch { decimal => ValueKind.Decimal, BigInteger => ValueKind.BigInteger, _ => ValueKind.Object };
        }
    }

    /// <summary>The object, where the value is held as one: a string, a list, a record… Null for what is held in place.</summary>
    public object? Reference => _reference is ValueTag ? null : _reference;

    public bool IsInt32 => ReferenceEquals(_reference, ValueTag.Int32);

    public bool IsBoolean => ReferenceEquals(_reference, ValueTag.Boolean);

    public string? AsString => _reference as string;

    public bool AsBoolean => _bits != 0;

    public int AsInt32 => (int)_bits;

    public long AsInt64 => _bits;

    public double AsDouble => BitConverter.Int64BitsToDouble(_bits);

    public float AsSingle => BitConverter.Int32BitsToSingle((int)_bits);

    public BigInteger AsBigInteger => (BigInteger)_reference!;

    public decimal AsDecimal
    {
        get
        {
            if (_reference is not ValueTag tag)
                return (decimal)_reference!;
            var mantissa = Math.Abs(_bits);
            return new decimal((int)mantissa, (int)(mantissa >> 32), 0, _bits < 0, tag.Scale);
        }
    }

    public static Value From(bool value) => new(ValueTag.Boolean, value ? 1 : 0);

    public static Value From(int value) => new(ValueTag.Int32, value);

    public static Value From(long value) => new(ValueTag.Int64, value);

    public static Value From(double value) => new(ValueTag.Double, BitConverter.DoubleToInt64Bits(value));

    public static Value From(float value) => new(ValueTag.Single, BitConverter.SingleToInt32Bits(value));

    public static Value From(string? value) => new(value, 0);

    public static Value From(BigInteger value) => new(value, 0);

    public static Value From(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        _ = decimal.GetBits(value, parts);
        if (parts[2] != 0 || parts[1] < 0)
            return new(value, 0);
        var mantissa = ((long)parts[1] << 32) | (uint)parts[0];
        return new(ValueTag.Decimals[(parts[3] >> 16) & 0xFF], parts[3] < 0 ? -mantissa : mantissa);
    }

    /// <summary>A reference to an object that is no primitive (those go through <see cref="FromObject"/>).</summary>
    public static Value FromReference(object? reference) => new(reference, 0);

    /// <summary>Any object of .NET: numbers and booleans are taken out of their boxes.</summary>
    public static Value FromObject(object? value) => value switch
    {
        null => default,
        string text => From(text),
        bool flag => From(flag),
        int number => From(number),
        decimal number => From(number),
        double number => From(number),
        long number => From(number),
        float number => From(number),
        byte number => From((int)number),
        sbyte number => From((int)number),
        short number => From((int)number),
        ushort number => From((int)number),
        uint number => From((long)number),
        ulong number => Numbers.Fit(new BigInteger(number)),
        char character => From(character.ToString()),
        _ => FromReference(value),
    };

    /// <summary>The value as an object of .NET.</summary>
    public object? ToObject() => _reference is not ValueTag ? _reference : Kind switch
    {
        ValueKind.Boolean => AsBoolean,
        ValueKind.Int32 => AsInt32,
        ValueKind.Int64 => AsInt64,
        ValueKind.Single => AsSingle,
        ValueKind.Double => AsDouble,
        _ => AsDecimal,
    };

    /// <summary>The value as a variable holds it: a null that was assigned is not an unassigned one.</summary>
    public Value Assigned() => _reference is null ? new Value(null, 1) : this;
}
