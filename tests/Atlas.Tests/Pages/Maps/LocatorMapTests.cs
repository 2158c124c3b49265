using System.Xml.Linq;
using Atlas.Core.Records;
using Atlas.Pages.Maps;
using Atlas.Pages.Maps.Geometry;

namespace Atlas.Tests.Pages.Maps;

public sealed class LocatorMapTests
{
    private static readonly MapGeometry Geometry = SchematicGeometry.Of(
    [
        .. Enumerable.Range(0, 40).Select(i => new SchematicSite($"{i:000000}", new GeoPoint(45.2 + ((i / 8) * 0.04), 9 + ((i % 8) * 0.05)), 10 + (i % 3))),
    ]);

    [Fact]
    public void Marks_the_municipalities_asked_for_and_says_what_it_is()
    {
        XElement svg = XElement.Parse(LocatorMap.Draw(Geometry, ["000003", "000004"], "dove", "Dove si trova & altro")!);
        Assert.Equal("img", svg.Attribute("role")!.Value);
        Assert.Equal("Dove si trova & altro", svg.Element("title")!.Value);
        Assert.Contains("schematica", svg.Element("desc")!.Value, StringComparison.Ordinal);
        Assert.Equal(2, svg.Elements("path").Single(path => path.Attribute("class")!.Value == "marked").Attribute("d")!.Value.Count(c => c == 'M'));
    }

    [Fact]
    public void Is_small_enough_to_stand_on_every_profile() => Assert.InRange(LocatorMap.Draw(Geometry, ["000003"], "dove", "Dove")!.Length, 1, 2500);

    [Fact]
    public void There_is_none_where_no_municipality_can_be_drawn() => Assert.Null(LocatorMap.Draw(Geometry, ["999999"], "dove", "Dove"));
}
