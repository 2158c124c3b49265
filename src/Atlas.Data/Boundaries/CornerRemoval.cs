using Atlas.Core.Records;

namespace Atlas.Data.Boundaries;

/// <summary>Takes the corners with the smallest triangles out of a line.</summary>
internal static class CornerRemoval
{
    /// <summary>The line without the corners whose triangle with what is left of their neighbours is below an area; its ends stay.</summary>
    /// <param name="line">The line.</param>
    /// <param name="area">Square degrees.</param>
    /// <param name="keep">How many corners between the ends stay at least, as far as there are so many: a ring needs them to remain one.</param>
    public static GeoPoint[] Run(GeoPoint[] line, double area, int keep)
    {
        int left = line.Length - 2;
        if (left <= keep)
        {
            return line;
        }

        int[] before = [.. Enumerable.Range(-1, line.Length)];
        int[] after = [.. Enumerable.Range(1, line.Length)];
        var queue = new PriorityQueue<int, (double Area, int Corner)>();
        double[] current = new double[line.Length];
        for (int i = 1; i + 1 < line.Length; i++)
        {
            current[i] = Triangle(line[i - 1], line[i], line[i + 1]);
            queue.Enqueue(i, (current[i], i));
        }

        var gone = new bool[line.Length];
        while (left > keep && queue.TryDequeue(out int corner, out (double Area, int Corner) rank) && rank.Area < area)
        {
            // A corner is queued anew when a neighbour goes; its older places in the queue no longer count.
            if (gone[corner] || !rank.Area.Equals(current[corner]))
            {
                continue;
            }

            gone[corner] = true;
            left--;
            after[before[corner]] = after[corner];
            before[after[corner]] = before[corner];
            foreach (int near in (int[])[before[corner], after[corner]])
            {
                if (near > 0 && near + 1 < line.Length)
                {
                    // Never smaller than the one that went, so that corners go in the order of their weight.
                    current[near] = Math.Max(rank.Area, Triangle(line[before[near]], line[near], line[after[near]]));
                    queue.Enqueue(near, (current[near], near));
                }
            }
        }

        return [.. line.Where((_, i) => !gone[i])];
    }

    private static double Triangle(GeoPoint a, GeoPoint b, GeoPoint c) =>
        Math.Abs(((b.Longitude - a.Longitude) * (c.Latitude - a.Latitude)) - ((c.Longitude - a.Longitude) * (b.Latitude - a.Latitude))) / 2;
}
