using System.Collections.Immutable;
using NetTopologySuite.Geometries;
using NetTopologySuite.Precision;

namespace Atlas.Pages.Maps.Geometry;

/// <summary>Makes shapes of cells.</summary>
internal static class CellShape
{
    private static readonly PrecisionModel Metre = new(1000);

    /// <summary>The shape of a cell; one in several pieces is cut properly, since its corners alone would join them along the outline.</summary>
    public static MapShape Of(PowerCell cell, PlanePoint site)
    {
        ImmutableArray<ImmutableArray<PlanePoint>> rings = cell.IsSplit
            ? Pieces(cell)
            : [[.. cell.Corners.Select(c => new PlanePoint(c.X, c.Y))]];
        return new MapShape(string.Empty, rings, Centre(rings, site));
    }

    /// <summary>Buffering by nothing takes out the edges that run there and back; rounding to the metre what rounding errors left of them.</summary>
    private static ImmutableArray<ImmutableArray<PlanePoint>> Pieces(PowerCell cell)
    {
        Coordinate[] corners = [.. cell.Corners.Append(cell.Corners[0]).Select(c => new Coordinate(c.X, c.Y))];
        NetTopologySuite.Geometries.Geometry pieces = GeometryPrecisionReducer.Reduce(new Polygon(new LinearRing(corners)).Buffer(0), Metre);
        return
        [
            .. Enumerable.Range(0, pieces.NumGeometries).Select(pieces.GetGeometryN).OfType<Polygon>()
                .Select(piece => piece.ExteriorRing.Coordinates.SkipLast(1).Select(c => new PlanePoint(c.X, c.Y)).ToImmutableArray()),
        ];
    }

    /// <summary>The centre of gravity of the greatest piece.</summary>
    private static PlanePoint Centre(ImmutableArray<ImmutableArray<PlanePoint>> rings, PlanePoint site)
    {
        Polygon? greatest = rings
            .Where(ring => ring.Length > 2)
            .Select(ring => new Polygon(new LinearRing([.. ring.Append(ring[0]).Select(p => new Coordinate(p.X, p.Y))])))
            .MaxBy(polygon => polygon.Area);
        if (greatest is null)
        {
            return site;
        }

        Point centre = greatest.Centroid;
        return greatest.Contains(centre) ? new PlanePoint(centre.X, centre.Y) : new PlanePoint(greatest.InteriorPoint.X, greatest.InteriorPoint.Y);
    }
}
