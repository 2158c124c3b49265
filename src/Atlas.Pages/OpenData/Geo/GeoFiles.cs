using System.Text.Json;
using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Pages.OpenData.Files;
using Atlas.Pages.OpenData.Formats;
using Atlas.Pages.OpenData.Published;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.OpenData.Geo;

/// <summary>Plans the maps as data: municipalities, and interventions where sources place them.</summary>
/// <param name="context">The plan.</param>
/// <param name="tables">The published tables.</param>
public sealed class GeoFiles(PlanContext context, PublishedTables tables)
{
    private const string Exact = "place";
    private const string ByMunicipality = "municipality";

    private readonly CatalogueIndex _index = context.Index;

    /// <summary>A point for each municipality, with its totals.</summary>
    public DataFile Municipalities => new(
        SiteRoutes.DataFile("comuni.geojson"),
        GeoJsonFile.MediaType,
        stream => GeoJsonFile.Write(stream, _index.Catalogue.Municipalities.Select(m => (Action<Utf8JsonWriter>)(json => Write(json, m)))));

    /// <summary>The boundaries that the maps are drawn from; nothing where the atlas has none and its maps are schematic.</summary>
    public DataFile? Boundaries => _index.Catalogue.Boundaries.IsEmpty
        ? null
        : new(
            SiteRoutes.DataFile("geo/confini.geojson"),
            GeoJsonFile.MediaType,
            stream => BoundaryFile.Write(_index.Catalogue.Boundaries, istat => _index.Municipalities.GetValueOrDefault(istat)?.Name.Value, stream));

    /// <summary>
    /// The interventions that can be placed: at their own point, or where no source gives one at the points of their municipalities, which
    /// <c>location_precision</c> tells.
    /// </summary>
    public DataFile Interventions => new(
        SiteRoutes.DataFile("interventi.geojson"),
        GeoJsonFile.MediaType,
        stream => GeoJsonFile.Write(stream, context.Rules.Sets.All.Where(i => Points(i).Length > 0).Select(i => (Action<Utf8JsonWriter>)(json => Write(json, i)))));

    private void Write(Utf8JsonWriter json, Municipality municipality)
    {
        string istat = municipality.Istat.Value;
        json.WriteString("id", istat);
        GeoJsonFile.WriteGeometry(json, municipality.Point is { } point ? [point.Value] : []);
        json.WriteStartObject("properties");
        json.WriteString("istat", istat);
        json.WriteString("name", municipality.Name.Value);
        json.WriteString("zone", municipality.ZoneId?.Value);
        WriteNumber(json, "population", municipality.Population);
        WriteNumber(json, "area_km2", municipality.AreaKm2);
        WriteSet(json, string.Empty, context.Rules.Sets.OwnOfMunicipality(istat));
        WriteSet(json, "shared_", context.Rules.Sets.SharedOfMunicipality(istat));
        json.WriteString("url", context.Site.Root + SiteRoutes.Municipality(municipality.Slug).Path);
        json.WriteEndObject();
    }

    private void WriteSet(Utf8JsonWriter json, string prefix, System.Collections.Immutable.ImmutableArray<Intervention> interventions)
    {
        Total? cost = context.Rules.Totals.OfCost(interventions);
        json.WriteNumber(prefix + "interventions", interventions.Length);
        WriteNumber(json, prefix + "cost", cost?.Value);
        WriteNumber(json, prefix + "without_cost", cost?.Missing);
    }

    private void Write(Utf8JsonWriter json, Intervention intervention)
    {
        json.WriteString("id", intervention.Id.Value);
        GeoJsonFile.WriteGeometry(json, Points(intervention));
        json.WriteStartObject("properties");
        json.WriteString("location_precision", intervention.Point is null ? ByMunicipality : Exact);
        json.WriteString("place", intervention.Place);
        json.WriteString("cup", intervention.Cup?.Value);
        JsonTable.WriteProperties(tables.Profiles.Form.Of([tables.Profiles.Of(intervention)]), json);
        json.WriteEndObject();
    }

    private GeoPoint[] Points(Intervention intervention) => intervention.Point is { } own
        ? [own.Value]
        : [.. intervention.Municipalities.Select(m => _index.Municipalities.GetValueOrDefault(m.Value)?.Point?.Value).OfType<GeoPoint>()];

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
