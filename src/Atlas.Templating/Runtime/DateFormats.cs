using System.Globalization;
using System.Text;

namespace Atlas.Templating.Runtime;

/// <summary>Dates as <c>date.to_string</c> writes them (built-ins reference, "date.to_string").</summary>
internal static class DateFormats
{
    /// <summary>How a date is written where nothing else is said: 05 Jan 2016.</summary>
    public const string Default = "%d %b %Y";

    public static string Format(RenderState state, DateTime date, string pattern)
    {
        _ = state;
        return Format(date, pattern, CultureInfo.InvariantCulture);
    }

    public static string Format(DateTime date, string pattern, CultureInfo culture)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length)
                text.Append(FormatPart(date, pattern[++i], culture));
            else
                text.Append(pattern[i]);
        }

        return text.ToString();
    }

    private static string FormatPart(DateTime date, char part, CultureInfo culture) => part switch
    {
        'd' => date.Day.ToString("D2", culture),
        'b' => date.ToString("MMM", culture),
        'Y' => date.Year.ToString("D4", culture),
        _ => "%" + part,
    };
}
