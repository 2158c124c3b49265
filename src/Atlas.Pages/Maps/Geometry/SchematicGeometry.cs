using System.Collections.Immutable;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;

namespace Atlas.Pages.Maps.Geometry;

/// <summary>
/// Draws a territory from nothing but the centres and areas of its parts (DESIGN §6): a power diagram within a guessed
/// outline, in which each cell has the area of its municipality to <see cref="AreaTolerance"/>. See docs/decisions/0005-schematic-map.md.
/// </summary>
public static class SchematicGeometry
{
    /// <summary>How far the area of a cell may be from the real one, as a share of it.</summary>
    public const double AreaTolerance = 0.01;

    /// <summary>The map of <paramref name="sites"/>; the same for the same sites, to the bit.</summary>
    public static MapGeometry Of(IReadOnlyList<SchematicSite> sites)
    {
        if (sites.Count == 0)
        {
            return new MapGeometry(IsSchematic: true, [], []);
        }

        var projection = PlaneProjection.Around([.. sites.Select(site => site.Point)]);
        PlanePoint[] centres = Apart([.. sites.Select(site => projection.Project(site.Point))]);
        double[] areas = [.. sites.Select(site => site.Area)];
        var shapes = new MapShape[sites.Count];
        var outline = ImmutableArray.CreateBuilder<ImmutableArray<PlanePoint>>();
        foreach (PlanePoint[] ring in TerritoryOutline.Around(centres, areas))
        {
            int[] members = Inside(ring, centres, shapes);
            if (members.Length > 0)
            {
                outline.Add(Divide(ring, members, centres, areas, (member, shape) => shapes[member] = shape with { Key = sites[member].Key }));
            }
        }

        return new MapGeometry(IsSchematic: true, [.. shapes], outline.ToImmutable());
    }

    /// <summary>Divides one island among its members and returns its outline.</summary>
    private static ImmutableArray<PlanePoint> Divide(PlanePoint[] ring, int[] members, PlanePoint[] centres, double[] areas, Action<int, MapShape> place)
    {
        double wanted = members.Sum(member => areas[member]);
        PlanePoint[] outline = Scaled(ring, Middle(ring), Math.Sqrt(wanted / Area(ring)));
        PlanePoint[] sites = Scaled([.. members.Select(member => centres[member])], Middle(ring), Math.Sqrt(wanted / Area(ring)));
        double domain = Area(outline);
        var weights = new AreaWeights(new PowerDiagram(sites, outline), sites, [.. members.Select(member => areas[member] / wanted * domain)]);
        PowerCell[] cells = weights.Solve();
        for (int i = 0; i < members.Length; i++)
        {
            place(members[i], CellShape.Of(cells[i], sites[i]));
        }

        return [.. outline];
    }

    /// <summary>Moves apart, by ten metres each, centres that share a point: a diagram needs different ones.</summary>
    private static PlanePoint[] Apart(PlanePoint[] centres)
    {
        var taken = new HashSet<PlanePoint>();
        for (int i = 0; i < centres.Length; i++)
        {
            while (!taken.Add(centres[i]))
            {
                centres[i] = centres[i] with { X = centres[i].X + 0.01 };
            }
        }

        return centres;
    }

    private static int[] Inside(PlanePoint[] ring, PlanePoint[] centres, MapShape[] placed)
    {
        var coordinates = ring.Append(ring[0]).Select(p => new Coordinate(p.X, p.Y)).ToArray();
        var locator = new IndexedPointInAreaLocator(new Polygon(new LinearRing(coordinates)));
        return
        [
            .. Enumerable.Range(0, centres.Length)
                .Where(i => placed[i] is null && locator.Locate(new Coordinate(centres[i].X, centres[i].Y)) != Location.Exterior),
        ];
    }

    private static PlanePoint Middle(PlanePoint[] ring) => new(ring.Sum(p => p.X) / ring.Length, ring.Sum(p => p.Y) / ring.Length);

    private static PlanePoint[] Scaled(PlanePoint[] points, PlanePoint about, double factor) =>
        [.. points.Select(p => new PlanePoint(about.X + ((p.X - about.X) * factor), about.Y + ((p.Y - about.Y) * factor)))];

    private static double Area(PlanePoint[] ring) => new MapShape(string.Empty, [[.. ring]], default).Area;
}
