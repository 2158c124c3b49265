using System.Buffers;
using System.Globalization;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Data.Schemas;

namespace Atlas.Data.Tables;

/// <summary>Numbers in cells: exactly the format that the schema declares, never a guess.</summary>
internal static class NumberCell
{
    private static readonly SearchValues<char> MantissaCharacters = SearchValues.Create("0123456789.,");
    private static readonly Phrase Number = new("un numero", "a number");
    private static readonly Phrase Amount = new("un importo in euro", "an amount in euro");

    /// <summary>What is wrong with a decimal number, if anything.</summary>
    public static Diagnostic? DefectOf(FieldSchema field, string text, SourceLocation at, CellContext context, out decimal number)
    {
        number = 0;
        if (field.Number.IsAmbiguous(text))
        {
            return Ambiguous(text, at, context);
        }

        if (field.Number.TryParse(text, out number))
        {
            return null;
        }

        if (IsScientific(text))
        {
            return Diagnose.Data.ScientificNotation(at, text, context);
        }

        decimal meant = NumberFormat.Italian.TryParse(text, out decimal italian) ? italian : 1963593;
        return Diagnose.Data.NotANumber(at, text, field.IsAmount ? Amount : Number, Machine(meant), Italian(meant), context);
    }

    /// <summary>What is wrong with a whole number, if anything.</summary>
    public static Diagnostic? DefectOfInteger(FieldSchema field, string text, SourceLocation at, CellContext context, out decimal number)
    {
        NumberFormat format = field.Number with { IsDeclared = true };
        bool isWhole = format.TryParse(text, out number) && !text.Contains(format.DecimalChar);
        if (isWhole)
        {
            return null;
        }

        number = 0;
        return IsScientific(text) ? Diagnose.Data.ScientificNotation(at, text, context) : Diagnose.Data.NotAnInteger(at, text, context);
    }

    /// <summary>Whether a spreadsheet has written <paramref name="text"/> as a power of ten.</summary>
    public static bool IsScientific(ReadOnlySpan<char> text)
    {
        int exponent = text.IndexOfAny('e', 'E');
        if (exponent <= 0 || exponent == text.Length - 1)
        {
            return false;
        }

        ReadOnlySpan<char> mantissa = text[..exponent].TrimStart('-');
        ReadOnlySpan<char> power = text[(exponent + 1)..].TrimStart("+-");
        return !mantissa.IsEmpty && !mantissa.ContainsAnyExcept(MantissaCharacters) && char.IsAsciiDigit(mantissa[0])
            && !power.IsEmpty && !power.ContainsAnyExceptInRange('0', '9') && (text.ContainsAny('+', ',') || mantissa.Contains('.'));
    }

    private static Diagnostic Ambiguous(string text, SourceLocation at, CellContext context)
    {
        string whole = text.Replace(".", string.Empty, StringComparison.Ordinal);
        string fraction = text.Replace('.', ',');
        return Diagnose.Data.AmbiguousNumber(at, text, whole, fraction, text + "0", context);
    }

    private static string Machine(decimal number) => number.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Italian(decimal number) => number
        .ToString("#,##0.00", CultureInfo.InvariantCulture)
        .Replace(',', ' ').Replace('.', ',').Replace(' ', '.');
}
