using System.Globalization;
using System.Text;

namespace Atlas.Core.Diagnostics;

/// <summary>A piece of input as a message can show it: on one line, short, with what cannot be seen made visible.</summary>
public static class Excerpt
{
    private const int MaximumLength = 60;

    /// <summary>The start of <paramref name="text"/>; control, formatting and no-break characters show as <c>\uXXXX</c>.</summary>
    public static string Of(string text)
    {
        var excerpt = new StringBuilder(Math.Min(text.Length, MaximumLength) + 1);
        foreach (char c in text)
        {
            if (excerpt.Length >= MaximumLength)
            {
                return excerpt.Append('…').ToString();
            }

            if (c == ' ' || IsVisible(c))
            {
                excerpt.Append(c);
            }
            else
            {
                excerpt.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return excerpt.ToString();
    }

    private static bool IsVisible(char c) => CharUnicodeInfo.GetUnicodeCategory(c)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator or UnicodeCategory.OtherNotAssigned);
}
