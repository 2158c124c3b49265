using System.Text.RegularExpressions;
using Atlas.Core.Values;

namespace Atlas.Pages.OpenData.Formats;

/// <summary>Keeps Excel in Italian from changing texts: what it would run is neutralised, what it would read as a number or a date stays text.</summary>
public static partial class SpreadsheetText
{
    /// <summary>The text as the cell must be written.</summary>
    public static string Of(string text) => IsTaken(text) ? $"=\"{text}\"" : TextNeutraliser.Neutralise(text);

    /// <summary>Whether Excel would show something else than this text; a whole day in ISO 8601 and a year are read rightly, and stay as they are.</summary>
    private static bool IsTaken(string text) =>
        text.Length is > 0 and <= 40 && char.IsAsciiLetterOrDigit(text[0]) && !IsRead(text) && (Digits().IsMatch(text) || Months().IsMatch(text));

    private static bool IsRead(string text) => text.Length switch
    {
        4 => text[0] is '1' or '2' && text.All(char.IsAsciiDigit),
        10 => PartialDate.TryParse(text, out PartialDate date) && date.Day is not null,
        _ => false,
    };

    // Numbers, codes like 12345678E1, dates and times in figures; the characters leave nothing that could end the quoted text.
    [GeneratedRegex("""\A[0-9][0-9.,:/\- ]*(?:[eE][+\-]?[0-9]+)?[ ]?[%€]?\z""", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Digits();

    // Dates with the name of the month.
    [GeneratedRegex("""\A(?:[0-9]{1,2}[ \-/.]{1,2})?(?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)[a-z]*[ \-/.]{1,2}[0-9]{1,4}\z""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Months();
}
