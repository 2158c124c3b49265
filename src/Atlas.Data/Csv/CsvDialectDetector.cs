using System.Collections.Frozen;

namespace Atlas.Data.Csv;

/// <summary>Finds the separator of a CSV file from its header and the names that its schema expects there.</summary>
internal static class CsvDialectDetector
{
    private static readonly char[] Separators = [',', ';', '\t', '|'];

    /// <summary>
    /// The dialect of the file that starts with <paramref name="start"/> (UTF-8, no mark): the separator under which most
    /// <paramref name="expected"/> names are found, then the one that gives most columns, then the comma.
    /// </summary>
    public static CsvDialect Detect(ReadOnlyMemory<byte> start, FrozenSet<string> expected)
    {
        if (HintOf(start.Span) is char hinted)
        {
            return new CsvDialect(hinted, HasHint: true);
        }

        char best = ',';
        (int Known, int Columns) bestScore = (-1, -1);
        foreach (char separator in Separators)
        {
            (int Known, int Columns) score = Score(start, separator, expected);
            if (score.CompareTo(bestScore) > 0)
            {
                (best, bestScore) = (separator, score);
            }

            if (score.Known == expected.Count)
            {
                break;
            }
        }

        return new CsvDialect(best, HasHint: false);
    }

    private static (int Known, int Columns) Score(ReadOnlyMemory<byte> start, char separator, FrozenSet<string> expected)
    {
        using var reader = new CsvRecordReader(new MemoryStream(start.ToArray()), separator);
        if (!reader.Read())
        {
            return (0, 0);
        }

        int known = 0;
        for (int i = 0; i < reader.FieldCount; i++)
        {
            known += expected.Contains(reader.Text(i).Trim()) ? 1 : 0;
        }

        return (known, reader.FieldCount);
    }

    // A first line such as sep=; is written by programs that export for Excel.
    private static char? HintOf(ReadOnlySpan<byte> start)
    {
        const int Length = 5;
        bool isHint = start.Length >= Length && start.StartsWith("sep="u8) && Separators.Contains((char)start[Length - 1]);
        bool isAlone = start.Length == Length || (start.Length > Length && start[Length] is (byte)'\r' or (byte)'\n');
        return isHint && isAlone ? (char)start[Length - 1] : null;
    }
}
