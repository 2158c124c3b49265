using System.Globalization;
using System.Text;
using Atlas.Core.Values;

namespace Atlas.Core.Formats;

/// <summary>
/// Numbers and dates as Italian readers write them, fixed in code so that no machine's culture matters (DESIGN §1.6):
/// <c>2.250.000 €</c>, <c>7.637,01 m²</c>, <c>12 maggio 2023</c>. Number and unit are held together by a no-break space.
/// </summary>
public static class ItalianFormat
{
    private const char NoBreakSpace = '\u00A0';

    private static readonly NumberFormatInfo Numbers = NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NumberGroupSizes = [3],
        NegativeSign = "\u2212",
    });

    private static readonly string[] Months =
    [
        "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno",
        "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre",
    ];

    /// <summary>An amount in EUR, with cents only where they are not zero: <c>2.250.000 €</c>, <c>12,50 €</c>.</summary>
    public static string Money(decimal euro) => Join(Rounded(euro, decimal.Truncate(euro) == euro ? 0 : 2), "€");

    /// <summary>A number with at most <paramref name="decimals"/> decimals, without trailing zeros; as many as it has by default.</summary>
    public static string Number(decimal value, int decimals = 10) =>
        decimal.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("#,##0.##########", Numbers);

    /// <summary>A share in hundredths with at most one decimal: <c>16,5%</c>.</summary>
    public static string Percent(decimal hundredths) => Number(hundredths, 1) + "%";

    /// <summary>A value with the sign of its unit, one of those in <c>measures.csv</c>; an unknown unit is written as it is.</summary>
    public static string Quantity(decimal value, string unit) => unit switch
    {
        "EUR" => Money(value),
        "count" or "" => Number(value),
        "percent" => Number(value, 2) + "%",
        "m2" => Join(Number(value), "m²"),
        "months" => Join(Number(value), value == 1 ? "mese" : "mesi"),
        _ => Join(Number(value), unit),
    };

    /// <summary>A date as precise as it is known: <c>12 maggio 2023</c>, <c>maggio 2023</c>, <c>2023</c>; the first of a month is written <c>1º</c>.</summary>
    public static string Date(PartialDate date)
    {
        var text = new StringBuilder();
        if (date.Day is int day)
        {
            text.Append(CultureInfo.InvariantCulture, $"{day}").Append(day == 1 ? "º" : string.Empty).Append(NoBreakSpace);
        }

        if (date.Month is int month)
        {
            text.Append(Months[month - 1]).Append(NoBreakSpace);
        }

        return text.Append(CultureInfo.InvariantCulture, $"{date.Year}").ToString();
    }

    /// <summary>A day: <c>12 maggio 2023</c>.</summary>
    public static string Date(DateOnly date) => Date(new PartialDate(date.Year, date.Month, date.Day));

    /// <summary>"At" a date, with the article that its first word asks for: <c>al 31 marzo 2025</c>, <c>all’8 marzo 2026</c>, <c>ad agosto 2024</c>, <c>al 2021</c>.</summary>
    public static string AsOf(PartialDate date) => Preposition(date) + Date(date);

    private static string Preposition(PartialDate date) => date switch
    {
        { Day: 8 or 11 } => "all’",
        { Day: not null } or { Month: null } => "al ",
        { Month: 4 or 8 } => "ad ",
        _ => "a ",
    };

    private static string Rounded(decimal value, int decimals) =>
        decimal.Round(value, decimals, MidpointRounding.AwayFromZero).ToString(decimals == 0 ? "#,##0" : "#,##0.00", Numbers);

    private static string Join(string number, string unit) => number + NoBreakSpace + unit;
}
