namespace Atlas.Pages.Maps.Geometry;

/// <summary>A finished cell of a power diagram.</summary>
internal sealed class PowerCell
{
    /// <summary>Its corners in order; nothing where the cell is empty.</summary>
    public required IReadOnlyList<EdgeVertex> Corners { get; init; }

    /// <summary>Area in km².</summary>
    public required double Area { get; init; }

    /// <summary>The neighbours that it has an edge with, and the length of that edge in km.</summary>
    public required IReadOnlyList<(int Neighbour, double Length)> Edges { get; init; }

    /// <summary>Whether it consists of several pieces, whose corners are joined along the outline.</summary>
    public required bool IsSplit { get; init; }

    /// <summary>Measures the polygon with these corners.</summary>
    public static PowerCell Of(List<EdgeVertex> corners)
    {
        double doubled = 0;
        for (int i = 0; i < corners.Count; i++)
        {
            EdgeVertex a = corners[i];
            EdgeVertex b = corners[i + 1 == corners.Count ? 0 : i + 1];
            doubled += (a.X * b.Y) - (b.X * a.Y);
        }

        List<(int Neighbour, double Length)> edges = EdgesOf(corners, out bool isSplit);
        return new PowerCell { Corners = [.. corners], Area = Math.Abs(doubled) / 2, Edges = edges, IsSplit = isSplit };
    }

    /// <summary>Adds up the edges with each neighbour, counting those that run back against the others as negative.</summary>
    private static List<(int Neighbour, double Length)> EdgesOf(List<EdgeVertex> corners, out bool isSplit)
    {
        var sums = new List<(int Neighbour, double X, double Y, double Run)>();
        for (int i = 0; i < corners.Count; i++)
        {
            EdgeVertex a = corners[i];
            EdgeVertex b = corners[i + 1 == corners.Count ? 0 : i + 1];
            if (a.Neighbour != EdgeVertex.Outside)
            {
                (double dx, double dy) = (b.X - a.X, b.Y - a.Y);
                int known = sums.FindIndex(sum => sum.Neighbour == a.Neighbour);
                (int Neighbour, double X, double Y, double Run) sum = known < 0 ? (a.Neighbour, 0, 0, 0) : sums[known];
                sum = (sum.Neighbour, sum.X + dx, sum.Y + dy, sum.Run + Math.Sqrt((dx * dx) + (dy * dy)));
                if (known < 0)
                {
                    sums.Add(sum);
                }
                else
                {
                    sums[known] = sum;
                }
            }
        }

        var edges = new List<(int Neighbour, double Length)>(sums.Count);
        isSplit = false;
        foreach ((int neighbour, double x, double y, double run) in sums)
        {
            double length = Math.Sqrt((x * x) + (y * y));
            isSplit |= run > length + 1e-6;
            edges.Add((neighbour, length));
        }

        return edges;
    }
}
