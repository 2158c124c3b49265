using System.Collections.Frozen;
using System.Collections.Immutable;
using Atlas.Pages.Drawing;
using Atlas.Pages.Maps.Geometry;

namespace Atlas.Pages.Maps;

/// <summary>A small map that shows where some municipalities lie in the territory, for the profiles of municipalities, zones, programmes and interventions.</summary>
public static class LocatorMap
{
    private const double Width = 300;

    /// <summary>Draws the territory with some municipalities marked; nothing where none of them can be drawn.</summary>
    /// <param name="geometry">Shapes of the territory.</param>
    /// <param name="codes">ISTAT codes of those marked.</param>
    /// <param name="prefix">Begins the ids of the drawing; unique on its page.</param>
    /// <param name="title">What it shows: "Dove si trova Legnano".</param>
    /// <returns>An <c>svg</c> element with a role, a title and a description.</returns>
    public static string? Draw(MapGeometry geometry, IEnumerable<string> codes, string prefix, string title)
    {
        FrozenSet<string> marked = codes.ToFrozenSet(StringComparer.Ordinal);
        ImmutableArray<MapShape> shapes = [.. geometry.Shapes.Where(shape => marked.Contains(shape.Key))];
        if (shapes.IsEmpty)
        {
            return null;
        }

        var frame = MapFrame.Around(geometry.Outline, Width, margin: 4);
        var svg = new SvgWriter();
        svg.Open("svg").With("class", "locator").With("role", "img").With("viewBox", frame.ViewBox).With("width", frame.Width).With("height", frame.Height)
            .With("aria-labelledby", $"{prefix}-title").With("aria-describedby", $"{prefix}-desc");
        svg.Open("title").With("id", $"{prefix}-title").Text(title).Close();
        svg.Open("desc").With("id", $"{prefix}-desc").Text(Description(geometry, shapes.Length)).Close();
        svg.Open("path").With("class", "land").With("d", MapPath.Of(frame.Place(geometry.Outline))).Close();
        svg.Open("path").With("class", "marked").With("d", MapPath.Of(frame.Place(shapes.SelectMany(shape => shape.Rings)))).Close();
        foreach (MapShape shape in shapes.Where(shape => shapes.Length <= 3 && shape.Area * frame.Scale * frame.Scale < 60))
        {
            PlanePoint centre = frame.Place(shape.Centre);
            svg.Open("circle").With("class", "ring").With("cx", centre.X).With("cy", centre.Y).With("r", "10").Close();
        }

        return svg.Close().ToString();
    }

    private static string Description(MapGeometry geometry, int count)
    {
        string what = count == 1 ? "Il comune è evidenziato" : "I comuni sono evidenziati";
        return geometry.IsSchematic ? $"{what} sulla mappa schematica del territorio." : $"{what} sulla mappa del territorio.";
    }
}
