using System.Globalization;

namespace Atlas.Data.Schemas;

/// <summary>How the numbers of a column are written (Table Schema v2, "number": <c>decimalChar</c>, <c>groupChar</c>, <c>bareNumber</c>).</summary>
/// <param name="DecimalChar">Parts the decimals.</param>
/// <param name="GroupChar">Parts the thousands, where they are parted.</param>
/// <param name="IsDeclared">Whether the schema says <c>decimalChar</c>, so that <c>1.234</c> is not ambiguous.</param>
/// <param name="IsBare">Whether nothing but the number may stand in the cell; otherwise <c>€</c>, <c>EUR</c> and <c>%</c> may.</param>
internal sealed record NumberFormat(char DecimalChar, char? GroupChar, bool IsDeclared, bool IsBare)
{
    private const int LongestNumber = 40;

    /// <summary>The format of a column that declares none: decimals after a point, no thousands separator.</summary>
    public static NumberFormat Plain { get; } = new('.', null, IsDeclared: false, IsBare: true);

    /// <summary>The Italian format, which a hint tries where it is not declared.</summary>
    public static NumberFormat Italian { get; } = new(',', '.', IsDeclared: true, IsBare: false);

    /// <summary>Reads a number in exactly this format; false when the text is not one.</summary>
    public bool TryParse(ReadOnlySpan<char> text, out decimal number)
    {
        number = 0;
        ReadOnlySpan<char> bare = IsBare ? text : WithoutUnit(text);
        ReadOnlySpan<char> unsigned = bare.StartsWith('-') ? bare[1..] : bare;
        if (unsigned.Length is 0 or > LongestNumber)
        {
            return false;
        }

        int point = unsigned.IndexOf(DecimalChar);
        ReadOnlySpan<char> whole = point < 0 ? unsigned : unsigned[..point];
        ReadOnlySpan<char> decimals = point < 0 ? "0" : unsigned[(point + 1)..];
        Span<char> plain = stackalloc char[LongestNumber + 3];
        int length = 0;
        if (!TryAppendWhole(whole, plain, ref length) || !IsDigits(decimals))
        {
            return false;
        }

        plain[length++] = '.';
        decimals.CopyTo(plain[length..]);
        length += decimals.Length;
        if (!decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal absolute))
        {
            return false;
        }

        number = point < 0 ? decimal.Truncate(absolute) : absolute;
        number = bare.Length != unsigned.Length ? -number : number;
        return true;
    }

    /// <summary>
    /// Whether <paramref name="text"/> has the shape <c>1.234</c>, one to three digits, a point and three more, which means one number to
    /// a program and a thousand times as much to an Italian reader; never where the schema declares its <c>decimalChar</c>.
    /// </summary>
    public bool IsAmbiguous(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> unsigned = text.StartsWith('-') ? text[1..] : text;
        int point = unsigned.IndexOf('.');
        return !IsDeclared && point is >= 1 and <= 3 && unsigned.Length == point + 4 && unsigned[0] != '0'
            && IsDigits(unsigned[..point]) && IsDigits(unsigned[(point + 1)..]);
    }

    private bool TryAppendWhole(ReadOnlySpan<char> whole, Span<char> plain, ref int length)
    {
        if (GroupChar is not char group || !whole.Contains(group))
        {
            whole.CopyTo(plain);
            length = whole.Length;
            return IsDigits(whole);
        }

        bool isFirst = true;
        while (true)
        {
            int end = whole.IndexOf(group);
            ReadOnlySpan<char> digits = end < 0 ? whole : whole[..end];
            bool wellSized = isFirst ? digits.Length is >= 1 and <= 3 : digits.Length == 3;
            if (!wellSized || !IsDigits(digits))
            {
                return false;
            }

            digits.CopyTo(plain[length..]);
            length += digits.Length;
            isFirst = false;
            if (end < 0)
            {
                return true;
            }

            whole = whole[(end + 1)..];
        }
    }

    private static ReadOnlySpan<char> WithoutUnit(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> bare = text;
        foreach (string unit in (ReadOnlySpan<string>)["€", "EUR", "%"])
        {
            if (bare.StartsWith(unit, StringComparison.Ordinal))
            {
                return bare[unit.Length..].TrimStart();
            }

            if (bare.EndsWith(unit, StringComparison.Ordinal))
            {
                return bare[..^unit.Length].TrimEnd();
            }
        }

        return bare;
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');
}
