using System.Globalization;
using System.Numerics;
using Atlas.Templating.Runtime;
using Atlas.Templating.Scanning;

namespace Atlas.Templating.Parsing;

/// <summary>The numbers that literals stand for (language reference, "Numbers").</summary>
internal static class NumberLiterals
{
    public static bool TryParse(TokenKind kind, ReadOnlySpan<char> source, out Value value)
    {
        var text = source.ToString().Replace("_", string.Empty, StringComparison.Ordinal);
        return kind switch
        {
            TokenKind.HexInteger => TryParsePrefixed(text, NumberStyles.AllowHexSpecifier, bitsPerDigit: 4, out value),
            TokenKind.BinaryInteger => TryParsePrefixed(text, NumberStyles.AllowBinarySpecifier, bitsPerDigit: 1, out value),
            TokenKind.Float => TryParseFloat(text, out value),
            _ => TryParseInteger(text, out value),
        };
    }

    private static bool TryParseInteger(string text, out Value value)
    {
        var isParsed = BigInteger.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        value = Numbers.Fit(number);
        return isParsed;
    }

    /// <summary>A hexadecimal or binary number is signed where it fills 32 or 64 bits, unless a `u` follows it.</summary>
    private static bool TryParsePrefixed(string text, NumberStyles style, int bitsPerDigit, out Value value)
    {
        var isUnsigned = text[^1] is 'u' or 'U';
        var digits = isUnsigned ? text[2..^1] : text[2..];
        var isParsed = BigInteger.TryParse("0" + digits, style, CultureInfo.InvariantCulture, out var number);
        var bits = digits.Length * bitsPerDigit;
        if (!isUnsigned && number <= uint.MaxValue && bits <= 32)
            value = Value.From(unchecked((int)(uint)number));
        else if (!isUnsigned && number <= ulong.MaxValue && bits <= 64)
            value = Numbers.Fit(unchecked((long)(ulong)number));
        else
            value = Numbers.Fit(number);
        return isParsed;
    }

    private static bool TryParseFloat(string text, out Value value)
    {
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        value = Value.Null;
        switch (text[^1])
        {
            case 'f' or 'F':
                var isSingle = float.TryParse(text[..^1], Style, CultureInfo.InvariantCulture, out var single);
                value = Value.From(single);
                return isSingle;
            case 'm' or 'M':
                var isDecimal = decimal.TryParse(text[..^1], Style, CultureInfo.InvariantCulture, out var money);
                value = Value.From(money);
                return isDecimal;
            default:
                var digits = text[^1] is 'd' or 'D' ? text[..^1] : text;
                var isDouble = double.TryParse(digits, Style, CultureInfo.InvariantCulture, out var number);
                value = Value.From(number);
                return isDouble;
        }
    }
}
