using System.Text.Json;

namespace Atlas.Tests.Pages.OpenData;

/// <summary>The rules of GeoJSON (RFC 7946) that the atlas's files must keep.</summary>
public sealed class GeoJsonTests
{
    [Theory]
    [InlineData("dati/comuni.geojson")]
    [InlineData("dati/interventi.geojson")]
    public void Is_a_collection_of_features_with_longitude_before_latitude(string path)
    {
        JsonElement file = PlannedBytes.Json(SampleAtlas.Context, path);
        Assert.Equal("FeatureCollection", file.GetProperty("type").GetString());
        Assert.NotEqual(0, file.GetProperty("features").GetArrayLength());
        Assert.All(file.GetProperty("features").EnumerateArray(), feature =>
        {
            Assert.Equal("Feature", feature.GetProperty("type").GetString());
            Assert.Equal(JsonValueKind.Object, feature.GetProperty("properties").ValueKind);
            JsonElement geometry = feature.GetProperty("geometry");
            if (geometry.ValueKind != JsonValueKind.Null)
            {
                JsonElement coordinates = geometry.GetProperty("coordinates");
                JsonElement first = geometry.GetProperty("type").GetString() is "Point" ? coordinates : coordinates[0];
                Assert.InRange(first[0].GetDouble(), 8, 10);
                Assert.InRange(first[1].GetDouble(), 45, 46);
            }
        });
    }

    [Fact]
    public void A_municipality_without_a_point_is_there_without_a_geometry() =>
        Assert.Equal(JsonValueKind.Null, Feature("dati/comuni.geojson", "015002").GetProperty("geometry").ValueKind);

    [Fact]
    public void An_intervention_without_a_point_lies_in_its_municipalities_and_says_so()
    {
        Assert.Equal("place", Feature("dati/interventi.geojson", "a-1").GetProperty("properties").GetProperty("location_precision").GetString());
        JsonElement shared = Feature("dati/interventi.geojson", "a-2");
        Assert.Equal("municipality", shared.GetProperty("properties").GetProperty("location_precision").GetString());
        Assert.Equal([8.8952, 45.38188], shared.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(c => c.GetDouble()));
    }

    private static JsonElement Feature(string path, string id) =>
        PlannedBytes.Json(SampleAtlas.Context, path).GetProperty("features").EnumerateArray().Single(f => f.GetProperty("id").GetString() == id);
}
