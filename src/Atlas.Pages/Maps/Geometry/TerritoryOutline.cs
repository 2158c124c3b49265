using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Union;
using NetTopologySuite.Simplify;

namespace Atlas.Pages.Maps.Geometry;

/// <summary>
/// Guesses the outline of a territory from the centres and areas of its parts: a disc for each, widened so that neighbours
/// grow together, and the whole narrowed again by as much. What lies far off stays an island of its own.
/// </summary>
internal static class TerritoryOutline
{
    private const int ArcSegments = 3;
    private const double Snap = 1000;
    private const double DiscFactor = 1.12;

    /// <summary>The rings of the outline, not closed, without holes, the greatest first.</summary>
    /// <param name="centres">Centres on the plane.</param>
    /// <param name="areas">Areas in km².</param>
    public static IReadOnlyList<PlanePoint[]> Around(PlanePoint[] centres, double[] areas)
    {
        double typical = Math.Sqrt(areas.Sum() / areas.Length / Math.PI);
        var discs = centres.Select((centre, i) => new Point(centre.X, centre.Y).Buffer((DiscFactor * Math.Sqrt(areas[i] / Math.PI)) + typical, ArcSegments));
        var grown = new MultiPolygon([.. Filled(UnaryUnionOp.Union(discs))]);
        var narrowed = new MultiPolygon([.. Filled(grown.Buffer(-typical, ArcSegments))]);
        return [.. Filled(DouglasPeuckerSimplifier.Simplify(narrowed, typical / 12)).OrderByDescending(polygon => polygon.Area).Select(Ring)];
    }

    /// <summary>The polygons of a geometry without their holes.</summary>
    private static IEnumerable<Polygon> Filled(NetTopologySuite.Geometries.Geometry geometry)
    {
        for (int i = 0; i < geometry.NumGeometries; i++)
        {
            if (geometry.GetGeometryN(i) is Polygon polygon)
            {
                yield return new Polygon((LinearRing)polygon.ExteriorRing);
            }
        }
    }

    /// <summary>Corners on a grid of a metre, so that the last bits of sines and cosines make no difference.</summary>
    private static PlanePoint[] Ring(Polygon polygon) =>
        [.. polygon.ExteriorRing.Coordinates.SkipLast(1).Select(c => new PlanePoint(Math.Round(c.X * Snap) / Snap, Math.Round(c.Y * Snap) / Snap)).Distinct()];
}
