using System.Text;

namespace Atlas.Cli.Reports;

/// <summary>A line of a file with a mark under the offending place, cut to what fits.</summary>
/// <param name="Text">The visible part of the line.</param>
/// <param name="Mark">Spaces, then the caret.</param>
public sealed record MarkedLine(string Text, string Mark)
{
    private const int Width = 100;
    private const string Cut = "…";

    /// <summary>The excerpt of <paramref name="line"/> around the 1-based <paramref name="column"/>; the whole line has no mark when that is 0.</summary>
    public static MarkedLine Of(string line, int column)
    {
        int at = Math.Clamp(column - 1, 0, line.Length);
        int start = line.Length <= Width ? 0 : Math.Clamp(at - (Width / 2), 0, line.Length - Width);
        int end = Math.Min(line.Length, start + Width);
        var text = new StringBuilder();
        text.Append(start > 0 ? Cut : string.Empty);
        foreach (char c in line.AsSpan(start, end - start))
        {
            // A tab or control character would move the caret away from its place.
            text.Append(char.IsControl(c) ? ' ' : c);
        }

        text.Append(end < line.Length ? Cut : string.Empty);
        int indent = at - start + (start > 0 ? Cut.Length : 0);
        return new MarkedLine(text.ToString(), column == 0 ? string.Empty : new string(' ', indent) + "^");
    }
}
