using System.Text.Json.Nodes;
using Atlas.Core.Records;
using Atlas.Pages.Municipalities;
using Atlas.Pages.OpenData.Formats;
using Atlas.Pages.Plan;
using Atlas.Pages.Zones;

namespace Atlas.Pages.StructuredData;

/// <summary>Municipalities and zones.</summary>
/// <param name="context">The plan.</param>
internal sealed class PlaceThings(PlanContext context)
{
    private string Root => context.Site.Root;

    /// <summary>A municipality.</summary>
    public JsonObject Municipality(MunicipalityPage page) => Area(page.Heading, Root + page.Route.Path)
        .With("identifier", Code("ISTAT", page.Istat))
        .With("sameAs", page.Website)
        .With("geo", Point(context.Index.Municipalities.GetValueOrDefault(page.Istat)?.Point?.Value))
        .With("containedInPlace", page.Zone is { } zone ? Area(zone.Label, Root + zone.Route.Path) : Territory());

    /// <summary>A homogeneous zone.</summary>
    public JsonObject Zone(ZonePage page) => Area(page.Heading, Root + page.Route.Path)
        .With("identifier", page.Id)
        .With("containedInPlace", Territory());

    /// <summary>A code and the register that it is of.</summary>
    public static JsonObject Code(string register, string code) => new() { ["@type"] = "PropertyValue", ["propertyID"] = register, ["value"] = code };

    /// <summary>A point in WGS 84.</summary>
    public static JsonObject? Point(GeoPoint? point) => point is { } known
        ? new JsonObject { ["@type"] = "GeoCoordinates", ["latitude"] = known.Latitude, ["longitude"] = known.Longitude }
        : null;

    /// <summary>An area with its page.</summary>
    public static JsonObject Area(string name, string url) => new() { ["@type"] = "AdministrativeArea", ["name"] = name, ["url"] = url };

    private JsonObject Territory() => new() { ["@type"] = "AdministrativeArea", ["name"] = context.Site.Territory };
}
