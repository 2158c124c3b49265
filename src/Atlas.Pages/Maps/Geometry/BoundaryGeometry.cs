using System.Collections.Immutable;
using Atlas.Core.Records;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Union;

namespace Atlas.Pages.Maps.Geometry;

/// <summary>Draws a territory from the boundaries of its municipalities.</summary>
public static class BoundaryGeometry
{
    /// <summary>The map of <paramref name="boundaries"/>; at least one.</summary>
    public static MapGeometry Of(ImmutableArray<Boundary> boundaries)
    {
        var projection = PlaneProjection.Around([.. boundaries.SelectMany(b => b.Rings).SelectMany(ring => ring)]);
        ImmutableArray<Boundary> ordered = [.. boundaries.OrderBy(b => b.Istat.Value, StringComparer.Ordinal)];
        Polygon[][] polygons = [.. ordered.Select(b => b.Polygons.Select(rings => Polygon(rings, projection)).ToArray())];
        // Neighbours of a simplified file meet corner by corner; a file of another origin may leave slivers, which buffering by nothing mends.
        NetTopologySuite.Geometries.Geometry whole = UnaryUnionOp.Union(polygons.SelectMany(p => p).Select(p => p.IsValid ? p : p.Buffer(0)));
        return new MapGeometry(
            IsSchematic: false,
            [.. ordered.Select((boundary, i) => Shape(boundary, polygons[i], projection))],
            [.. Parts(whole).Select(part => Ring(part.ExteriorRing))]);
    }

    private static MapShape Shape(Boundary boundary, Polygon[] polygons, PlaneProjection projection)
    {
        Polygon greatest = polygons.MaxBy(polygon => polygon.Area)!;
        Point centre = greatest.Centroid;
        Point label = greatest.Contains(centre) ? centre : greatest.InteriorPoint;
        return new MapShape(
            boundary.Istat.Value,
            [.. boundary.Rings.Select(ring => ring.SkipLast(1).Select(projection.Project).ToImmutableArray())],
            new PlanePoint(label.X, label.Y));
    }

    private static Polygon Polygon(ImmutableArray<ImmutableArray<GeoPoint>> rings, PlaneProjection projection) =>
        new(LinearRing(rings[0], projection), [.. rings.Skip(1).Select(ring => LinearRing(ring, projection))]);

    private static LinearRing LinearRing(ImmutableArray<GeoPoint> ring, PlaneProjection projection) =>
        new([.. ring.Select(projection.Project).Select(point => new Coordinate(point.X, point.Y))]);

    private static IEnumerable<Polygon> Parts(NetTopologySuite.Geometries.Geometry geometry) =>
        Enumerable.Range(0, geometry.NumGeometries).Select(geometry.GetGeometryN).OfType<Polygon>();

    private static ImmutableArray<PlanePoint> Ring(LineString ring) => [.. ring.Coordinates.SkipLast(1).Select(c => new PlanePoint(c.X, c.Y))];
}
