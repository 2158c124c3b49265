using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
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

    // How people write numbers where the schema does not say that they may.
    private static readonly ImmutableArray<NumberFormat> Habits =
    [
        NumberFormat.Italian,
        new('.', ',', IsDeclared: true, IsBare: false),
        new('.', ' ', IsDeclared: true, IsBare: false),
        new(',', ' ', IsDeclared: true, IsBare: false),
        new('.', '\'', IsDeclared: true, IsBare: false),
        new('.', '’', IsDeclared: true, IsBare: false),
    ];

    // What people and spreadsheets write where there is no value.
    private static readonly FrozenSet<string> Placeholders = new[]
    {
        "n.d.", "nd", "n.d", "n/d", "n.a.", "na", "n/a", "-", "–", "—", "?", "nan", "null", "none", "nessuno", "#n/d", "#n/a", "#rif!", "#ref!",
        "#valore!", "#value!", "#div/0!", "#nome?", "#name?", "#num!", "#nullo!", "#null!",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

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

        return IsScientific(text)
            ? Diagnose.Data.ScientificNotation(at, text, context)
            : Diagnose.Data.NotANumber(at, text, field.IsAmount ? Amount : Number, FormOf(field, text), context);
    }

    /// <summary>What is wrong with a whole number, if anything.</summary>
    public static Diagnostic? DefectOfInteger(FieldSchema field, string text, SourceLocation at, CellContext context, out decimal number)
    {
        NumberFormat format = field.Number with { IsDeclared = true };
        if (format.TryParse(text, out number) && !text.Contains(format.DecimalChar))
        {
            return null;
        }

        number = 0;
        if (IsScientific(text))
        {
            return Diagnose.Data.ScientificNotation(at, text, context);
        }

        bool isGrouped = NumberFormat.Italian.TryParse(text, out decimal meant) && decimal.Truncate(meant) == meant;
        string digits = meant.ToString("0", CultureInfo.InvariantCulture);
        Phrase example = isGrouped ? new Phrase(digits, digits) : new Phrase("per esempio 12", "such as 12");
        return Diagnose.Data.NotAnInteger(at, text, example, context);
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

    private static Phrase FormOf(FieldSchema field, string text)
    {
        if (Placeholders.Contains(text))
        {
            return field.Constraints.Required
                ? new Phrase("il numero, oppure togliere la riga e dire in gaps.csv perché manca", "the number, or remove the row and say in gaps.csv why it is missing")
                : new Phrase("il numero, oppure lasciare vuota la cella", "the number, or leave the cell empty");
        }

        int end = text.AsSpan().IndexOfAnyExcept(MantissaCharacters);
        if (end > 0 && !text.AsSpan(end).ContainsAnyInRange('0', '9') && field.Number.TryParse(text.AsSpan(0, end), out _))
        {
            return new Phrase($"solo il numero: {text[..end]}", $"the number only: {text[..end]}");
        }

        return FormOf(field.Number, Meant(text) ?? (field.IsAmount ? 1963593.00m : 12.5m));
    }

    // What the editor most probably meant, for the remedy only. 900,000 is left out: it can be read in two ways.
    private static decimal? Meant(string text)
    {
        int comma = text.IndexOf(',');
        if (comma is >= 1 and <= 3 && text.Length == comma + 4 && !text.Contains('.'))
        {
            return null;
        }

        foreach (NumberFormat format in Habits)
        {
            if (format.TryParse(text, out decimal number))
            {
                return number;
            }
        }

        return null;
    }

    private static Phrase FormOf(NumberFormat format, decimal number)
    {
        string machine = number.ToString("0.00", CultureInfo.InvariantCulture);
        string italian = number.ToString("#,##0.00", CultureInfo.InvariantCulture).Replace(',', ' ').Replace('.', ',').Replace(' ', '.');
        if (format.DecimalChar == ',')
        {
            string declared = format.GroupChar is null ? machine.Replace('.', ',') : italian;
            return new Phrase(declared, declared);
        }

        return new Phrase(
            $"{machine} (oppure {italian} dove lo schema ha decimalChar \",\")",
            $"{machine} (or {italian} where the schema has decimalChar \",\")");
    }
}
