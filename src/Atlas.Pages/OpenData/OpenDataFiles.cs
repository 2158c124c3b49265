using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Atlas.Pages.OpenData.DataPackages;
using Atlas.Pages.OpenData.Files;
using Atlas.Pages.OpenData.Formats;
using Atlas.Pages.OpenData.Published;
using Atlas.Pages.OpenData.Sqlite;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.OpenData;

/// <summary>Plans everything that the site offers as data: what a page says can be taken as a file, in the standards of the field.</summary>
public sealed class OpenDataFiles
{
    private readonly PlanContext _context;

    /// <summary>Plans the files of an atlas.</summary>
    public OpenDataFiles(PlanContext context)
    {
        _context = context;
        Tables = [.. new PublishedTables(context).All.Select(table => new TableFiles(table))];
        Sqlite = new DataFile(SiteRoutes.DataFile("atlante.sqlite"), SqliteFile.MediaType, stream => SqliteFile.Write([.. Tables.Select(t => t.Table)], stream));
        Package = Json("datapackage.json", () => new DataPackageDocument(_context).Of(Tables));
    }

    /// <summary>The published tables with their files.</summary>
    public ImmutableArray<TableFiles> Tables { get; }

    /// <summary>The Data Package that describes the tables.</summary>
    public DataFile Package { get; }

    /// <summary>All tables in one database.</summary>
    public DataFile Sqlite { get; }

    /// <summary>Every file.</summary>
    public IEnumerable<PlannedFile> Planned() => Tables.SelectMany(table => table.All).Concat([Package, Sqlite]).Select(file => file.Planned);

    private static DataFile Json(string name, Func<JsonNode> document) =>
        new(SiteRoutes.DataFile(name), JsonTable.MediaType, stream => JsonOutput.Write(document(), stream));
}
