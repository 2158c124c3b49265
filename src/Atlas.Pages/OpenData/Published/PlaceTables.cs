using Atlas.Core.Records;
using Atlas.Pages.OpenData.Tables;

namespace Atlas.Pages.OpenData.Published;

/// <summary>The tables of the territory: zones and municipalities.</summary>
/// <param name="package">The words of the editors' schemas.</param>
internal sealed class PlaceTables(PackageDescription package)
{
    /// <summary>Zones.</summary>
    public TableForm<Zone> Zones { get; } = new TableBuilder<Zone>(TableNames.Zones, "zone")
        .Column(Column.Id("id").Unique, z => z.Id.Value)
        .Column(Column.Text("name").Required, z => z.Name)
        .Column(Column.Count("order").Required, z => z.Order)
        .Column(Column.Id("source").Required, z => z.SourceId.Value, TableNames.Sources)
        .Column(Column.Text("locator"), z => z.Locator)
        .Column(Column.Text("note"), z => z.Note)
        .Described(package, "id");

    /// <summary>Municipalities.</summary>
    public TableForm<Municipality> Municipalities { get; } = new TableBuilder<Municipality>(TableNames.Municipalities, "comuni")
        .Column(Column.Code("istat", "^[0-9]{6}$").Unique, m => m.Istat.Value)
        .Column(Column.Text("name").Required with { IsUnique = true }, m => m.Name.Value)
        .Column(Column.Code("belfiore", "^[A-Z][0-9]{3}$"), m => m.Belfiore.Value)
        .Column(Column.Id("zone"), m => m.ZoneId?.Value, TableNames.Zones)
        .Column(Column.Count("population"), m => m.Population)
        .Column(Column.Count("population_year"), m => m.PopulationYear)
        .Column(Column.Decimal("area_km2", "km2") with { Minimum = 0 }, m => m.AreaKm2)
        .Column(Column.Degrees("lat", 90), m => m.Point?.Value.Latitude)
        .Column(Column.Degrees("lon", 180), m => m.Point?.Value.Longitude)
        .Column(Column.Address("website"), m => m.Website?.Value)
        .Column(Column.Id("source").Required, m => m.SourceId.Value, TableNames.Sources)
        .Column(Column.Text("locator"), m => m.Locator)
        .Described(package, "istat");
}
