namespace Atlas.Pages.Maps.Geometry;

/// <summary>The side of a line that a site keeps from a neighbour: the points with <c>A·x + B·y ≤ C</c>.</summary>
/// <param name="A">Coefficient of x.</param>
/// <param name="B">Coefficient of y.</param>
/// <param name="C">Bound.</param>
/// <param name="Neighbour">The neighbour on the other side.</param>
internal readonly record struct HalfPlane(double A, double B, double C, int Neighbour)
{
    /// <summary>What the site <paramref name="own"/> keeps from <paramref name="other"/>, where the power of a site is the squared distance to it less its weight.</summary>
    public static HalfPlane Between(PlanePoint own, double ownWeight, PlanePoint other, double otherWeight, int neighbour) => new(
        2 * (other.X - own.X),
        2 * (other.Y - own.Y),
        (other.X * other.X) + (other.Y * other.Y) - (own.X * own.X) - (own.Y * own.Y) + ownWeight - otherWeight,
        neighbour);

    /// <summary>How far a point is beyond the line, scaled; not positive for a point that is kept.</summary>
    public double Beyond(EdgeVertex vertex) => (A * vertex.X) + (B * vertex.Y) - C;

    /// <summary>
    /// Writes to <paramref name="kept"/> what remains of a polygon (Sutherland and Hodgman 1974). Of a polygon that is not convex
    /// several pieces may remain; they stay joined along the line by edges that run there and back, so that area and signed lengths are exact.
    /// </summary>
    /// <returns>Whether anything was cut off.</returns>
    public bool Clip(List<EdgeVertex> polygon, List<EdgeVertex> kept)
    {
        kept.Clear();
        bool cut = false;
        if (polygon.Count == 0)
        {
            return false;
        }

        EdgeVertex current = polygon[0];
        double beyond = Beyond(current);
        for (int i = 0; i < polygon.Count; i++)
        {
            EdgeVertex next = polygon[i + 1 == polygon.Count ? 0 : i + 1];
            double nextBeyond = Beyond(next);
            if (beyond <= 0)
            {
                kept.Add(current);
                if (nextBeyond > 0)
                {
                    kept.Add(Crossing(current, beyond, next, nextBeyond, Neighbour));
                }
            }
            else
            {
                cut = true;
                if (nextBeyond <= 0)
                {
                    kept.Add(Crossing(current, beyond, next, nextBeyond, current.Neighbour));
                }
            }

            (current, beyond) = (next, nextBeyond);
        }

        return cut;
    }

    private static EdgeVertex Crossing(EdgeVertex from, double fromBeyond, EdgeVertex to, double toBeyond, int neighbour)
    {
        double share = fromBeyond / (fromBeyond - toBeyond);
        return new EdgeVertex(from.X + (share * (to.X - from.X)), from.Y + (share * (to.Y - from.Y)), neighbour);
    }
}
