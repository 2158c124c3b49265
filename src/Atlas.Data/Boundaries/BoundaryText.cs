using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Atlas.Core.Records;

namespace Atlas.Data.Boundaries;

/// <summary>Writes boundaries as GeoJSON (RFC 7946), a municipality to a line, so that changes read well in Git.</summary>
public static class BoundaryText
{
    /// <summary>The text, with LF line ends; coordinates have five decimals, a metre.</summary>
    public static string Of(ImmutableArray<Boundary> boundaries)
    {
        var text = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        string separator = "\n";
        foreach (Boundary boundary in boundaries.OrderBy(b => b.Istat.Value, StringComparer.Ordinal))
        {
            text.Append(separator).Append("{\"type\":\"Feature\",\"properties\":{\"istat\":\"").Append(boundary.Istat.Value).Append("\"},\"geometry\":{\"type\":");
            text.Append(boundary.Polygons.Length == 1 ? "\"Polygon\",\"coordinates\":" : "\"MultiPolygon\",\"coordinates\":[");
            text.AppendJoin(',', boundary.Polygons.Select(Polygon));
            text.Append(boundary.Polygons.Length == 1 ? "}}" : "]}}");
            separator = ",\n";
        }

        return text.Append("\n]}\n").ToString();
    }

    private static string Polygon(ImmutableArray<ImmutableArray<GeoPoint>> rings) => $"[{string.Join(',', rings.Select(Ring))}]";

    private static string Ring(ImmutableArray<GeoPoint> ring) =>
        $"[{string.Join(',', ring.Select(point => string.Create(CultureInfo.InvariantCulture, $"[{point.Longitude:0.#####},{point.Latitude:0.#####}]")))}]";
}
