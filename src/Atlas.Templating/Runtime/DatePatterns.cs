using System.Globalization;
using System.Text;

namespace Atlas.Templating.Runtime;

/// <summary>Reads dates written with a pattern of <c>date.to_string</c>.</summary>
internal static class DatePatterns
{
    public static bool TryParse(string text, string pattern, CultureInfo culture, out DateTime date)
    {
        const DateTimeStyles Styles = DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.RoundtripKind;
        return DateTime.TryParseExact(text, NetPatternOf(pattern), culture, Styles, out date);
    }

    private static string NetPatternOf(string pattern)
    {
        var net = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length)
                net.Append(PartOf(pattern[++i]));
            else if (char.IsLetter(pattern[i]) || pattern[i] is '\\' or '"' or '\'' or '%')
                net.Append('\\').Append(pattern[i]);
            else
                net.Append(pattern[i]);
        }

        return net.ToString();
    }

    private static string PartOf(char part) => part switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'c' => "ddd MMM d HH:mm:ss yyyy",
        'd' or 'e' => "d",
        'D' => "MM/dd/yy",
        'F' => "yyyy-MM-dd",
        'H' or 'k' => "H",
        'I' or 'l' => "h",
        'L' => "fff",
        'm' => "M",
        'M' => "m",
        'N' => "FFFFFFF",
        'p' or 'P' => "tt",
        'r' => "h:m:s tt",
        'R' => "H:m",
        'S' => "s",
        'T' => "H:m:s",
        'y' => "yy",
        'Y' => "yyyy",
        'Z' => "zzz",
        'n' => "\n",
        't' => "\t",
        'g' => string.Empty,
        _ => "\\" + part,
    };
}
