namespace Atlas.Core.Values;

/// <summary>
/// Keeps a spreadsheet from running a text as a formula (OWASP, "CSV Injection"): a text whose first character, after any apostrophes, is
/// <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, one of these in full width, a tab or a line end gets one more apostrophe in front. Taking one away from such texts gives
/// back the original, so nothing is lost. Numbers and codes are never touched.
/// </summary>
public static class TextNeutraliser
{
    private const char Mark = '\'';

    /// <summary>The text as it is safe in a spreadsheet.</summary>
    public static string Neutralise(string text) => IsRisky(text) ? Mark + text : text;

    /// <summary>The text that <see cref="Neutralise"/> was given.</summary>
    public static string Restore(string text) => text.StartsWith(Mark) && IsRisky(text) ? text[1..] : text;

    private static bool IsRisky(string text)
    {
        ReadOnlySpan<char> rest = text.AsSpan().TrimStart(Mark);
        return !rest.IsEmpty && rest[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' or '\t' or '\r' or '\n';
    }
}
