namespace Atlas.Pages.Maps.Geometry;

/// <summary>How far points inside an outline are from it. Edges are sorted by their middle, so that a point looks at few of them.</summary>
/// <param name="outline">Corners of a polygon in order.</param>
internal sealed class OutlineDistance(IReadOnlyList<PlanePoint> outline)
{
    /// <summary>Distance of each point to the nearest edge, in kilometres.</summary>
    public double[] Of(PlanePoint[] points)
    {
        PlanePoint[] middles = [.. Enumerable.Range(0, outline.Count).Select(i => Middle(outline[i], Next(i)))];
        double longest = Enumerable.Range(0, outline.Count).Max(i => Math.Sqrt(outline[i].SquaredDistance(Next(i)))) / 2;
        var grid = new SiteGrid(middles);
        var near = new List<int>();
        return [.. points.Select(point => Nearest(point, grid, longest, near))];
    }

    private double Nearest(PlanePoint point, SiteGrid grid, double longest, List<int> near)
    {
        double best = double.PositiveInfinity;
        for (int ring = 0; ring <= grid.Rings && ((ring - 1) * grid.Size) - longest < best; ring++)
        {
            near.Clear();
            grid.Ring(point, ring, near);
            foreach (int edge in near)
            {
                best = Math.Min(best, Distance(point, outline[edge], Next(edge)));
            }
        }

        return best;
    }

    private PlanePoint Next(int corner) => outline[corner + 1 == outline.Count ? 0 : corner + 1];

    private static PlanePoint Middle(PlanePoint a, PlanePoint b) => new((a.X + b.X) / 2, (a.Y + b.Y) / 2);

    private static double Distance(PlanePoint point, PlanePoint a, PlanePoint b)
    {
        (double dx, double dy) = (b.X - a.X, b.Y - a.Y);
        double squared = (dx * dx) + (dy * dy);
        double along = squared == 0 ? 0 : Math.Clamp((((point.X - a.X) * dx) + ((point.Y - a.Y) * dy)) / squared, 0, 1);
        return Math.Sqrt(point.SquaredDistance(new PlanePoint(a.X + (along * dx), a.Y + (along * dy))));
    }
}
