using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Atlas.Pages.OpenData.Api;
using Atlas.Pages.OpenData.DataPackages;
using Atlas.Pages.OpenData.Documents;
using Atlas.Pages.OpenData.Files;
using Atlas.Pages.OpenData.Formats;
using Atlas.Pages.OpenData.Geo;
using Atlas.Pages.OpenData.Published;
using Atlas.Pages.OpenData.Sqlite;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.OpenData;

/// <summary>Plans everything that the site offers as data: what a page says can be taken as a file, in the standards of the field.</summary>
public sealed class OpenDataFiles
{
    private readonly PlanContext _context;
    private readonly PublishedTables _tables;

    /// <summary>Plans the files of an atlas.</summary>
    public OpenDataFiles(PlanContext context)
    {
        _context = context;
        _tables = new PublishedTables(context);
        Tables = [.. _tables.All.Select(table => new TableFiles(table))];
        Sqlite = new DataFile(SiteRoutes.DataFile("atlante.sqlite"), SqliteFile.MediaType, stream => SqliteFile.Write([.. Tables.Select(t => t.Table)], stream));
        var geo = new GeoFiles(context, _tables);
        Municipalities = geo.Municipalities;
        Interventions = geo.Interventions;
        Package = Json("datapackage.json", () => new DataPackageDocument(_context).Of(Tables));
    }

    /// <summary>The published tables with their files.</summary>
    public ImmutableArray<TableFiles> Tables { get; }

    /// <summary>The Data Package that describes the tables.</summary>
    public DataFile Package { get; }

    /// <summary>All tables in one database.</summary>
    public DataFile Sqlite { get; }

    /// <summary>The municipalities as GeoJSON.</summary>
    public DataFile Municipalities { get; }

    /// <summary>The interventions as GeoJSON.</summary>
    public DataFile Interventions { get; }

    /// <summary>Every file.</summary>
    public IEnumerable<PlannedFile> Planned()
    {
        var document = new SubjectDocument(_context, _tables);
        return Tables.SelectMany(table => table.All)
            .Concat([Package, Sqlite, Municipalities, Interventions])
            .Select(file => file.Planned)
            .Concat(new ProfileFiles(_context, _tables, document).Planned())
            .Concat(new ApiFiles(_context, _tables, document).Planned());
    }

    private static DataFile Json(string name, Func<JsonNode> document) =>
        new(SiteRoutes.DataFile(name), JsonTable.MediaType, stream => JsonOutput.Write(document(), stream));
}
