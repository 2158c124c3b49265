using System.Text.RegularExpressions;

namespace Atlas.Core.Languages;

/// <summary>The places <c>{0}</c>, <c>{1}</c>… that a phrase leaves for what it names.</summary>
public static partial class PhrasePlaces
{
    /// <summary>The places of a phrase, each once, in their order and separated by spaces; nothing when its braces are not all places.</summary>
    public static string? Of(string phrase)
    {
        string[] places = [.. Place().Matches(phrase).Select(match => match.Value)];
        int braces = phrase.Count(c => c is '{' or '}');
        return braces == 2 * places.Length ? string.Join(' ', places.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) : null;
    }

    [GeneratedRegex(@"\{[0-9]\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
