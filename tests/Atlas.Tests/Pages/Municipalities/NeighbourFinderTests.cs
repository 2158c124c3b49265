using Atlas.Core.Records;
using Atlas.Pages.Municipalities;
using Atlas.Tests.Pages.OpenData;

namespace Atlas.Tests.Pages.Municipalities;

public sealed class NeighbourFinderTests
{
    [Fact]
    public void The_distance_between_Milan_and_Legnano_is_about_27_km() =>
        Assert.InRange(Distances.Kilometres(new GeoPoint(45.4642, 9.1900), new GeoPoint(45.5950, 8.9180)), 25, 28);

    [Fact]
    public void The_nearest_come_first_and_are_those_that_comparing_all_would_find()
    {
        Municipality[] all = [.. Enumerable.Range(0, 300).Select(Scattered)];
        var finder = new NeighbourFinder(SampleAtlas.ContextOf(SampleAtlas.Catalogue() with { Municipalities = [.. all] }));

        foreach (Municipality centre in all.Take(40))
        {
            string[] expected =
            [
                .. all.Where(m => m != centre)
                    .OrderBy(m => Distances.Kilometres(centre.Point!.Value, m.Point!.Value))
                    .Take(8)
                    .Select(m => m.Name.Value),
            ];
            Assert.Equal(expected, finder.Of(centre).Select(n => n.Link.Label));
        }
    }

    [Fact]
    public void Where_the_place_is_not_known_there_are_no_neighbours()
    {
        Municipality unknown = SampleAtlas.Catalogue().Municipalities[1];

        Assert.Empty(new NeighbourFinder(SampleAtlas.Context).Of(unknown));
    }

    // Spread like real ones: some dense, some far, by a fixed pattern.
    private static Municipality Scattered(int i) => SampleAtlas.Catalogue().Municipalities[0] with
    {
        Istat = SampleAtlas.At($"{i:000000}"),
        Name = SampleAtlas.At($"Comune {i}"),
        Slug = $"comune-{i}",
        Point = SampleAtlas.At(new GeoPoint(45 + ((i * 7919 % 1000) / 900.0), 8.5 + (i * i * 31 % 1000 / 800.0))),
    };
}
