using System.Collections.Immutable;
using System.Text.Json;
using Atlas.Core.Records;

namespace Atlas.Pages.OpenData.Geo;

/// <summary>
/// Writes the boundaries that the maps are drawn from as GeoJSON (RFC 7946), in the order and with the coordinates in which they were read:
/// as <c>data/geo/confini.geojson</c> of a new atlas the file gives the same maps.
/// </summary>
internal static class BoundaryFile
{
    /// <summary>Writes the boundaries.</summary>
    /// <param name="boundaries">The boundaries.</param>
    /// <param name="nameOf">Gives the name of a municipality by its ISTAT code.</param>
    /// <param name="stream">Takes the text.</param>
    public static void Write(ImmutableArray<Boundary> boundaries, Func<string, string?> nameOf, Stream stream) =>
        GeoJsonFile.Write(stream, boundaries.Select(boundary => (Action<Utf8JsonWriter>)(json => Write(json, boundary, nameOf))), isIndented: false);

    private static void Write(Utf8JsonWriter json, Boundary boundary, Func<string, string?> nameOf)
    {
        json.WriteString("id", boundary.Istat.Value);
        json.WriteStartObject("geometry");
        json.WriteString("type", boundary.Polygons.Length == 1 ? "Polygon" : "MultiPolygon");
        json.WritePropertyName("coordinates");
        if (boundary.Polygons.Length == 1)
        {
            Write(json, boundary.Polygons[0]);
        }
        else
        {
            json.WriteStartArray();
            foreach (ImmutableArray<ImmutableArray<GeoPoint>> polygon in boundary.Polygons)
            {
                Write(json, polygon);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("istat", boundary.Istat.Value);
        json.WriteString("name", nameOf(boundary.Istat.Value));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ImmutableArray<ImmutableArray<GeoPoint>> rings)
    {
        json.WriteStartArray();
        foreach (ImmutableArray<GeoPoint> ring in rings)
        {
            json.WriteStartArray();
            foreach (GeoPoint point in ring)
            {
                json.WriteStartArray();
                json.WriteNumberValue(point.Longitude);
                json.WriteNumberValue(point.Latitude);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
