using System.Text;

namespace Atlas.Tests;

/// <summary>Reads separated values in the plainest way, without the program's code: what is proved of its files does not rest on it.</summary>
internal static class CsvText
{
    /// <summary>The records of a text of RFC 4180 whose last line is closed, each with the 1-based line on which it starts; the header too.</summary>
    public static IEnumerable<(int Line, string[] Cells)> Records(string text, char separator)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        bool isQuoted = false;
        bool isClosed = false;
        int line = 1;
        int start = 1;
        foreach (char c in text.Replace("\r\n", "\n", StringComparison.Ordinal))
        {
            line += c == '\n' ? 1 : 0;
            if (c == '"')
            {
                // A quote right after a closing one is a quote of the text.
                _ = isClosed ? cell.Append(c) : cell;
                isQuoted = !isQuoted;
                isClosed = !isQuoted;
                continue;
            }

            isClosed = false;
            if (isQuoted || (c != separator && c != '\n'))
            {
                cell.Append(c);
                continue;
            }

            cells.Add(cell.ToString());
            cell.Clear();
            if (c == '\n')
            {
                yield return (start, [.. cells]);
                cells.Clear();
                start = line;
            }
        }
    }
}
