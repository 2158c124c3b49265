using System.Text.RegularExpressions;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;

namespace Atlas.Data.Schemas;

/// <summary>
/// The pattern of a column. A pattern that takes exponential time on some text is given up and reported, so that no schema can make the
/// reader hang.
/// </summary>
internal sealed class CellPattern
{
    private const string Start = @"\A(?:";
    private const string End = @")\z";
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);
    private readonly Regex _regex;
    private volatile bool _isTooSlow;

    private CellPattern(Located<string> text, Regex regex)
    {
        Text = text;
        _regex = regex;
    }

    /// <summary>The pattern as the schema writes it.</summary>
    public Located<string> Text { get; }

    /// <summary>The pattern in <paramref name="text"/>; nothing, and a report, when it is no regular expression.</summary>
    public static CellPattern? Parse(Located<string> text, DiagnosticLog log)
    {
        try
        {
            // The whole value must match, as in XML Schema.
            return new CellPattern(text, new Regex(Start + text.Value + End, RegexOptions.CultureInvariant, LongestMatch));
        }
        catch (RegexParseException e)
        {
            int at = Math.Clamp(e.Offset - Start.Length, 1, text.Value.Length);
            log.Add(Diagnose.Data.BadPattern(text.Location, text.Value, new Phrase($"errore al carattere {at}", $"mistake at character {at}")));
            return null;
        }
    }

    /// <summary>Whether the whole of <paramref name="cell"/> matches.</summary>
    public bool Matches(string cell, DiagnosticLog log)
    {
        if (_isTooSlow)
        {
            return true;
        }

        try
        {
            return _regex.IsMatch(cell);
        }
        catch (RegexMatchTimeoutException)
        {
            _isTooSlow = true;
            log.Add(Diagnose.Data.BadPattern(
                Text.Location, Text.Value, new Phrase("su certi testi è troppo lenta", "it is too slow on some texts")));
            return true;
        }
    }
}
