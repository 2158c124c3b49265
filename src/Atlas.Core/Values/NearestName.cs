using Atlas.Core.Diagnostics;

namespace Atlas.Core.Values;

/// <summary>
/// Finds the known name that a mistyped one most probably meant, for the hint of a diagnostic (DESIGN §5). Letters' case, accents and
/// punctuation do not count; insertions, deletions, substitutions and swaps of neighbours do (optimal string alignment).
/// </summary>
public static class NearestName
{
    private const int LongestName = 64;

    /// <summary>
    /// The candidate nearest to <paramref name="name"/>, or nothing when none is near: at most one slip in four characters, and three in all.
    /// Of equally near ones the ordinally first. Linear in the candidates: look up once for each distinct name.
    /// </summary>
    public static string? Of(string name, IEnumerable<string> candidates)
    {
        string folded = Fold(name);
        if (folded.Length is 0 or > LongestName)
        {
            return null;
        }

        string? nearest = null;
        int bound = Math.Clamp(folded.Length / 4, 1, 3);
        foreach (string candidate in candidates)
        {
            int distance = candidate.Length - folded.Length > LongestName ? int.MaxValue : Distance(folded, Fold(candidate), bound);
            if (distance < bound || (distance == bound && (nearest is null || string.CompareOrdinal(candidate, nearest) < 0)))
            {
                nearest = candidate;
                bound = distance;
            }
        }

        return nearest;
    }

    /// <summary>Text to put before a remedy: "forse si intende 'x'; ", or nothing when <paramref name="nearest"/> is nothing.</summary>
    public static Phrase Hint(string? nearest) =>
        nearest is null ? new Phrase(string.Empty, string.Empty) : new Phrase($"forse si intende '{nearest}'; ", $"perhaps '{nearest}' is meant; ");

    private static string Fold(string name) => PlainLetters.Of(name).ToLowerInvariant();

    /// <summary>The number of slips between two names, or <see cref="int.MaxValue"/> when it is over <paramref name="bound"/>.</summary>
    private static int Distance(string left, string right, int bound)
    {
        if (Math.Abs(left.Length - right.Length) > bound)
        {
            return int.MaxValue;
        }

        Span<int> beforeLast = stackalloc int[right.Length + 1];
        Span<int> last = stackalloc int[right.Length + 1];
        Span<int> row = stackalloc int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            int best = row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                row[j] = Cell(left, right, i, j, beforeLast, last, row);
                best = Math.Min(best, row[j]);
            }

            if (best > bound)
            {
                return int.MaxValue;
            }

            Span<int> free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }

        return last[right.Length] <= bound ? last[right.Length] : int.MaxValue;
    }

    private static int Cell(string left, string right, int i, int j, ReadOnlySpan<int> beforeLast, ReadOnlySpan<int> last, ReadOnlySpan<int> row)
    {
        int cost = left[i - 1] == right[j - 1] ? 0 : 1;
        int cell = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
        bool swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
        return swapped ? Math.Min(cell, beforeLast[j - 2] + 1) : cell;
    }
}
