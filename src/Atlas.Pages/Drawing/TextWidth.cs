using System.Collections.Immutable;

namespace Atlas.Pages.Drawing;

/// <summary>
/// Estimates how wide a text runs in a sans-serif face, on the generous side, so that a drawing made without a browser
/// keeps its labels apart. Widths are shares of the font size, taken from the widest of the faces in the site's font stack.
/// </summary>
public static class TextWidth
{
    /// <summary>The width of <paramref name="text"/> in pixels at <paramref name="fontSize"/> pixels.</summary>
    public static double Of(string text, double fontSize)
    {
        double width = 0;
        foreach (char c in text)
        {
            width += Em(c);
        }

        return width * fontSize;
    }

    /// <summary>Breaks <paramref name="text"/> at spaces into lines of at most <paramref name="width"/> pixels; a longer word keeps a line of its own.</summary>
    public static ImmutableArray<string> Wrap(string text, double fontSize, double width)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        string line = string.Empty;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string longer = line.Length == 0 ? word : line + " " + word;
            if (line.Length > 0 && Of(longer, fontSize) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        lines.Add(line);
        return lines.ToImmutable();
    }

    /// <summary>Shortens <paramref name="text"/> with an ellipsis so that it fits <paramref name="width"/> pixels.</summary>
    public static string Fit(string text, double fontSize, double width)
    {
        if (Of(text, fontSize) <= width)
        {
            return text;
        }

        int length = text.Length;
        while (length > 1 && Of(text[..length], fontSize) + (0.9 * fontSize) > width)
        {
            length--;
        }

        return text[..length].TrimEnd() + "…";
    }

    private static double Em(char c) => c switch
    {
        'i' or 'j' or 'l' or '\'' or '’' or '|' or '!' or '.' or ',' or ':' or ';' => 0.32,
        't' or 'f' or 'r' or 'I' or '(' or ')' or '-' or ' ' or '\u00A0' or '/' => 0.4,
        'm' or 'w' or 'M' or 'W' or '%' or '@' or '…' or '—' => 0.98,
        _ when char.IsUpper(c) => 0.74,
        _ when char.IsDigit(c) => 0.63,
        _ => 0.61,
    };
}
