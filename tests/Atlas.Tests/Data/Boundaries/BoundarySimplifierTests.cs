using System.Collections.Immutable;
using Atlas.Core.Locations;
using Atlas.Core.Records;
using Atlas.Data.Boundaries;

namespace Atlas.Tests.Data.Boundaries;

public sealed class BoundarySimplifierTests
{
    [Fact]
    public void What_neighbours_share_stays_shared_corner_by_corner()
    {
        ImmutableArray<Boundary> simple = BoundarySimplifier.Simplify(Towns(), corners: 12);

        Assert.True(simple.Sum(b => b.Rings.Sum(r => r.Length)) <= 24, "still too many corners");
        (GeoPoint, GeoPoint)[] west = [.. Sides(simple[0])];
        (GeoPoint, GeoPoint)[] east = [.. Sides(simple[1])];
        // The border goes from 45.0 to 46.0: some of its sides are in both, and none of either lies east of it alone.
        (GeoPoint, GeoPoint)[] shared = [.. west.Intersect(east)];
        Assert.True(shared.Length >= 2);
        Assert.Equal(1.0, shared.Sum(s => Math.Abs(s.Item1.Latitude - s.Item2.Latitude)), 9);
    }

    [Fact]
    public void Nothing_is_taken_out_of_boundaries_that_have_few_corners()
    {
        ImmutableArray<Boundary> towns = Towns();

        Assert.Equal(towns.Select(b => b.Rings.Sum(r => r.Length)), BoundarySimplifier.Simplify(towns, corners: 1000).Select(b => b.Rings.Sum(r => r.Length)));
    }

    [Fact]
    public void An_enclave_and_the_hole_that_it_fills_keep_the_same_corners()
    {
        GeoPoint[] round = [.. Enumerable.Range(0, 90).Select(i => At(9.5 + (0.2 * Math.Cos(i * Math.PI / 45)), 45.5 + (0.2 * Math.Sin(i * Math.PI / 45))))];
        ImmutableArray<GeoPoint> hole = [.. round, round[0]];
        ImmutableArray<GeoPoint> enclave = [.. round[30..].Concat(round[..30]).Append(round[30]).Reverse()];
        ImmutableArray<GeoPoint> outer = [At(9, 45), At(10, 45), At(10, 46), At(9, 46), At(9, 45)];

        ImmutableArray<Boundary> simple = BoundarySimplifier.Simplify([Of("000001", outer, hole), Of("000002", enclave)], corners: 12);

        Assert.Equal(simple[0].Rings[1].ToHashSet(), simple[1].Rings[0].ToHashSet());
        Assert.True(simple[1].Rings[0].Length < 30);
    }

    [Fact]
    public void The_text_is_read_back_as_the_same_boundaries()
    {
        ImmutableArray<Boundary> simple = BoundarySimplifier.Simplify(Towns(), corners: 12);
        var log = new Atlas.Core.Diagnostics.DiagnosticLog();
        Municipality[] municipalities = [.. simple.Select(b => new Municipality { Istat = b.Istat, Name = b.Istat, Slug = b.Istat.Value, Belfiore = b.Istat, SourceId = b.Istat })];

        ImmutableArray<Boundary> read = new BoundaryReader(municipalities, log).Read("confini.geojson", System.Text.Encoding.UTF8.GetBytes(BoundaryText.Of(simple)));

        Assert.Empty(log.InOrder());
        Assert.Equal(simple.SelectMany(b => b.Rings).SelectMany(r => r), read.SelectMany(b => b.Rings).SelectMany(r => r));
    }

    /// <summary>Two towns side by side, with a wavy border of 200 corners between them.</summary>
    private static ImmutableArray<Boundary> Towns()
    {
        GeoPoint[] border = [.. Enumerable.Range(0, 201).Select(i => At(9.5 + (0.05 * Math.Sin(i / 20.0)), 45 + (i / 200.0)))];
        return
        [
            Of("000001", [At(9, 45), .. border, At(9, 46), At(9, 45)]),
            Of("000002", [At(10, 46), .. border.Reverse(), At(10, 45), At(10, 46)]),
        ];
    }

    private static IEnumerable<(GeoPoint, GeoPoint)> Sides(Boundary boundary) => boundary.Rings
        .SelectMany(ring => ring.Zip(ring.Skip(1)))
        .Select(side => side.First.Latitude <= side.Second.Latitude ? (side.First, side.Second) : (side.Second, side.First));

    private static Boundary Of(string istat, params ImmutableArray<GeoPoint>[] rings) => new(new Located<string>(istat, default), [[.. rings]]);

    private static GeoPoint At(double longitude, double latitude) => new(latitude, longitude);
}
