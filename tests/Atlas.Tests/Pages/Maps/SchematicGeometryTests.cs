using Atlas.Core.Records;
using Atlas.Pages.Maps.Geometry;

namespace Atlas.Tests.Pages.Maps;

public sealed class SchematicGeometryTests
{
    [Fact]
    public void Each_cell_has_the_area_of_its_municipality_within_the_stated_tolerance()
    {
        SchematicSite[] sites = Scattered(150, seed: 7);
        MapGeometry map = SchematicGeometry.Of(sites);
        Assert.All(sites.Zip(map.Shapes), pair =>
            Assert.InRange(pair.Second.Area, pair.First.Area * (1 - SchematicGeometry.AreaTolerance), pair.First.Area * (1 + SchematicGeometry.AreaTolerance)));
    }

    [Fact]
    public void Cells_fill_the_outline_without_overlap()
    {
        MapGeometry map = SchematicGeometry.Of(Scattered(60, seed: 3));
        double outline = map.Outline.Sum(ring => new MapShape("x", [ring], default).Area);
        Assert.Equal(outline, map.Shapes.Sum(shape => shape.Area), 0.01);
    }

    [Fact]
    public void A_municipality_far_from_the_others_is_an_island_of_its_own_size()
    {
        SchematicSite[] sites = [.. Scattered(30, seed: 1), new SchematicSite("exclave", new GeoPoint(44.7, 9.9), 16.5)];
        MapGeometry map = SchematicGeometry.Of(sites);
        Assert.Equal(2, map.Outline.Length);
        Assert.Equal(16.5, map.Shapes[^1].Area, 0.01);
        Assert.True(map.Shapes[^1].Centre.X > map.Shapes.SkipLast(1).Max(shape => shape.Centre.X));
    }

    [Fact]
    public void Shapes_keep_the_order_and_the_codes_of_the_municipalities()
    {
        SchematicSite[] sites = Scattered(20, seed: 5);
        Assert.Equal(sites.Select(site => site.Key), SchematicGeometry.Of(sites).Shapes.Select(shape => shape.Key));
    }

    [Fact]
    public void The_same_municipalities_give_the_same_shapes_to_the_bit()
    {
        MapGeometry first = SchematicGeometry.Of(Scattered(80, seed: 2));
        MapGeometry second = SchematicGeometry.Of(Scattered(80, seed: 2));
        Assert.Equal(Corners(first), Corners(second));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Few_municipalities_are_a_map_too(int count)
    {
        SchematicSite[] sites = Scattered(count, seed: 4);
        MapGeometry map = SchematicGeometry.Of(sites);
        Assert.Equal(sites.Sum(site => site.Area), map.Shapes.Sum(shape => shape.Area), 0.1);
    }

    [Fact]
    public void Municipalities_at_one_point_each_get_their_cell()
    {
        var point = new GeoPoint(45.4, 9.1);
        MapGeometry map = SchematicGeometry.Of([new("a", point, 10), new("b", point, 20), new("c", point, 30)]);
        Assert.Equal([10, 20, 30], map.Shapes.Select(shape => Math.Round(shape.Area, 1)));
    }

    [Fact]
    public void Municipalities_in_a_row_are_divided_along_it()
    {
        SchematicSite[] sites = [.. Enumerable.Range(0, 12).Select(i => new SchematicSite($"{i:00}", new GeoPoint(45, 9 + (i * 0.04)), 8 + i))];
        MapGeometry map = SchematicGeometry.Of(sites);
        Assert.All(sites.Zip(map.Shapes), pair => Assert.Equal(pair.First.Area, pair.Second.Area, pair.First.Area * SchematicGeometry.AreaTolerance));
        Assert.Equal(map.Shapes.Select(s => s.Centre.X).Order(), map.Shapes.Select(s => s.Centre.X));
    }

    [Fact]
    public void A_giant_among_small_ones_keeps_its_share()
    {
        SchematicSite[] sites = [.. Scattered(100, seed: 9)];
        sites[50] = sites[50] with { Area = 400 };
        MapGeometry map = SchematicGeometry.Of(sites);
        Assert.Equal(400, map.Shapes[50].Area, 4.0);
    }

    private static IEnumerable<PlanePoint> Corners(MapGeometry map) => map.Shapes.SelectMany(shape => shape.Rings).SelectMany(ring => ring);

    /// <summary>Municipalities on a loose lattice, their areas between 2 and 22 km².</summary>
    private static SchematicSite[] Scattered(int count, int seed)
    {
        var random = new Random(seed);
        int columns = (int)Math.Ceiling(Math.Sqrt(count));
        return
        [
            .. Enumerable.Range(0, count).Select(i => new SchematicSite(
                $"{i:000000}",
                new GeoPoint(45.2 + ((i / columns) * 0.032) + (random.NextDouble() * 0.02), 8.8 + ((i % columns) * 0.045) + (random.NextDouble() * 0.03)),
                2 + (random.NextDouble() * 20))),
        ];
    }
}
