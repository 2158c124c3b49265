using System.Text.Json;
using Atlas.Core.Records;
using Atlas.Pages.OpenData.Formats;

namespace Atlas.Pages.OpenData.Geo;

/// <summary>Writes GeoJSON (RFC 7946): WGS 84, longitude before latitude.</summary>
internal static class GeoJsonFile
{
    /// <summary>Its media type.</summary>
    public const string MediaType = "application/geo+json";

    /// <summary>Writes a collection of features.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="features">Writes each feature.</param>
    /// <param name="isIndented">Whether each value stands on its own line.</param>
    public static void Write(Stream stream, IEnumerable<Action<Utf8JsonWriter>> features, bool isIndented = true)
    {
        using Utf8JsonWriter json = JsonOutput.Writer(stream, isIndented);
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteStartArray("features");
        foreach (Action<Utf8JsonWriter> feature in features)
        {
            json.WriteStartObject();
            json.WriteString("type", "Feature");
            feature(json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes the property <c>geometry</c>: a point, several, or <c>null</c> where none is known.</summary>
    public static void WriteGeometry(Utf8JsonWriter json, IReadOnlyList<GeoPoint> points)
    {
        json.WritePropertyName("geometry");
        if (points.Count == 0)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("type", points.Count == 1 ? "Point" : "MultiPoint");
        json.WriteStartArray("coordinates");
        foreach (GeoPoint point in points)
        {
            WritePoint(json, point, isNested: points.Count > 1);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePoint(Utf8JsonWriter json, GeoPoint point, bool isNested)
    {
        if (isNested)
        {
            json.WriteStartArray();
        }

        json.WriteNumberValue(point.Longitude);
        json.WriteNumberValue(point.Latitude);
        if (isNested)
        {
            json.WriteEndArray();
        }
    }
}
