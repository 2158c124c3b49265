using System.Globalization;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Core.Values;
using Atlas.Data.Schemas;

namespace Atlas.Data.Tables;

/// <summary>Dates in cells: ISO 8601, as precise as their source.</summary>
internal static class DateCell
{
    private static readonly string[] DayFirst = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "d/M/yy"];

    /// <summary>What is wrong with a date, if anything.</summary>
    public static Diagnostic? DefectOf(FieldSchema field, string text, SourceLocation at, CellContext context)
    {
        if (PartialDate.TryParse(text, out PartialDate date) && Fits(date, field.Precision))
        {
            return null;
        }

        return NumberCell.IsScientific(text)
            ? Diagnose.Data.ScientificNotation(at, text, context)
            : Diagnose.Data.NotADate(at, text, FormOf(field.Precision), ExampleOf(text, field.Precision), context);
    }

    private static bool Fits(PartialDate date, DatePrecision precision) => precision switch
    {
        DatePrecision.Year => date.Month is null,
        DatePrecision.Month => date is { Month: not null, Day: null },
        DatePrecision.Day => date.Day is not null,
        _ => true,
    };

    private static Phrase FormOf(DatePrecision precision) => precision switch
    {
        DatePrecision.Year => new Phrase("l'anno come AAAA", "the year as YYYY"),
        DatePrecision.Month => new Phrase("anno e mese come AAAA-MM", "year and month as YYYY-MM"),
        DatePrecision.Day => new Phrase("il giorno come AAAA-MM-GG", "the day as YYYY-MM-DD"),
        _ => new Phrase("AAAA, AAAA-MM o AAAA-MM-GG, secondo la fonte", "YYYY, YYYY-MM or YYYY-MM-DD, as the source has it"),
    };

    // An example only: whether 01/02 is February or January is for the editor to say.
    private static Phrase ExampleOf(string text, DatePrecision precision)
    {
        string format = precision switch { DatePrecision.Year => "yyyy", DatePrecision.Month => "yyyy-MM", _ => "yyyy-MM-dd" };
        bool isDayFirst = DateOnly.TryParseExact(text, DayFirst, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day);
        string example = (isDayFirst ? day : new DateOnly(2026, 2, 1)).ToString(format, CultureInfo.InvariantCulture);
        return isDayFirst
            ? new Phrase($"{example} se è giorno/mese/anno", $"{example} if it is day/month/year")
            : new Phrase($"per esempio {example}", $"such as {example}");
    }
}
