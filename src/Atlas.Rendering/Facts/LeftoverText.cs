using System.Buffers;

namespace Atlas.Rendering.Facts;

/// <summary>Finds text that should have been replaced by a value: a page that shows it is a page that nobody looked at.</summary>
internal static class LeftoverText
{
    private static readonly SearchValues<string> Suspects =
        SearchValues.Create(["{{", "}}", "null", "undefined", "NaN", "System.", "[object"], StringComparison.Ordinal);

    /// <summary>Whether a text holds anything that has to be looked at.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text) => text.ContainsAny(Suspects);

    /// <summary>The leftover in a text, or nothing.</summary>
    public static string? In(ReadOnlySpan<char> text)
    {
        for (int start = 0; start < text.Length;)
        {
            int found = text[start..].IndexOfAny(Suspects);
            if (found < 0)
            {
                return null;
            }

            int at = start + found;
            string suspect = Suspect(text[at..]);
            if (IsWhole(text, at, suspect))
            {
                return suspect;
            }

            start = at + suspect.Length;
        }

        return null;
    }

    private static string Suspect(ReadOnlySpan<char> text) => text[0] switch
    {
        '{' => "{{",
        '}' => "}}",
        'n' => "null",
        'u' => "undefined",
        'N' => "NaN",
        'S' => "System.",
        _ => "[object",
    };

    // "annullare" holds no null, and "System. Poi" no type.
    private static bool IsWhole(ReadOnlySpan<char> text, int at, string suspect)
    {
        int end = at + suspect.Length;
        return suspect switch
        {
            "{{" or "}}" or "[object" => true,
            "System." => end < text.Length && char.IsAsciiLetterUpper(text[end]),
            _ => (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])),
        };
    }
}
