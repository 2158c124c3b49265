using System.Globalization;
using System.Text;

namespace Atlas.Templating.Runtime;

/// <summary>Dates as <c>date.to_string</c> writes them (built-ins reference, "date.to_string").</summary>
internal static class DateFormats
{
    /// <summary>How a date is written where nothing else is said: 05 Jan 2016.</summary>
    public const string Default = "%d %b %Y";

    /// <summary>Writes a date.</summary>
    /// <param name="date">The date.</param>
    /// <param name="pattern">The pattern: a percent sign and a letter for each part; with <c>%g</c> the culture is the invariant one.</param>
    /// <param name="standard">The pattern to use where <c>%g</c> stands alone.</param>
    /// <param name="culture">Whose names of months and days to use.</param>
    public static string Format(DateTime date, string pattern, string standard, CultureInfo culture)
    {
        if (pattern is "%g")
            return Format(date, standard, Default, CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        var names = culture;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
                text.Append(pattern[i]);
            else if (pattern[++i] == 'g')
                names = CultureInfo.InvariantCulture;
            else
                AppendPart(text, date, pattern[i], names);
        }

        return text.ToString();
    }

    private static void AppendPart(StringBuilder text, DateTime date, char part, CultureInfo culture)
    {
        if (NetFormatOf(part) is { } format)
        {
            text.Append(date.ToString(format, part == 'v' ? CultureInfo.InvariantCulture : culture));
            return;
        }

        text.Append(part switch
        {
            'C' => Number(date.Year / 100, "D2"),
            'e' => Padded(date.Day),
            'j' => Number(date.DayOfYear, "D3"),
            'k' => Padded(date.Hour),
            'l' => Padded(HalfDayHour(date)),
            'N' => Number((int)(date.Ticks % TimeSpan.TicksPerSecond) * 100, "D9"),
            'p' => date.Hour < 12 ? "AM" : "PM",
            'P' => date.Hour < 12 ? "am" : "pm",
            'r' => $"{date.ToString("hh:mm:ss", CultureInfo.InvariantCulture)} {(date.Hour < 12 ? "AM" : "PM")}",
            's' => ((date.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond).ToString(CultureInfo.InvariantCulture),
            'u' => Number(date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek, "D"),
            'U' => Number(WeekOf(date, DayOfWeek.Sunday), "D2"),
            'v' => $"{Padded(date.Day)}-{date.ToString("MMM", CultureInfo.InvariantCulture).ToUpperInvariant()}-{Number(date.Year, "D4")}",
            'V' => Number(ISOWeek.GetWeekOfYear(date), "D2"),
            'w' => Number((int)date.DayOfWeek, "D"),
            'W' => Number(WeekOf(date, DayOfWeek.Monday), "D2"),
            'n' => "\n",
            't' => "\t",
            '%' => "%",
            _ => $"%{part}",
        });
    }

    private static string? NetFormatOf(char part) => part switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'c' => "ddd MMM dd HH:mm:ss yyyy",
        'd' => "dd",
        'D' => "MM'/'dd'/'yy",
        'F' => "yyyy-MM-dd",
        'H' => "HH",
        'I' => "hh",
        'L' => "fff",
        'm' => "MM",
        'M' => "mm",
        'R' => "HH':'mm",
        'S' => "ss",
        'T' => "HH':'mm':'ss",
        'x' => "d",
        'X' => "T",
        'y' => "yy",
        'Y' => "yyyy",
        'Z' => "zzz",
        _ => null,
    };

    private static int HalfDayHour(DateTime date) => date.Hour % 12 == 0 ? 12 : date.Hour % 12;

    /// <summary>The week of the year, where the first one starts with the first such day.</summary>
    private static int WeekOf(DateTime date, DayOfWeek firstDay)
    {
        var daysSinceStart = ((int)date.DayOfWeek - (int)firstDay + 7) % 7;
        return (date.DayOfYear - 1 - daysSinceStart + 7) / 7;
    }

    private static string Number(int number, string format) => number.ToString(format, CultureInfo.InvariantCulture);

    private static string Padded(int number) => Number(number, "D").PadLeft(2);
}
