using System.Collections.Immutable;
using Atlas.Pages.OpenData.Api;
using Atlas.Pages.OpenData.DataPackages;
using Atlas.Pages.OpenData.Dcat;
using Atlas.Pages.OpenData.Documents;
using Atlas.Pages.OpenData.Files;
using Atlas.Pages.OpenData.Formats;
using Atlas.Pages.OpenData.Geo;
using Atlas.Pages.OpenData.Oc4ids;
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
        Boundaries = geo.Boundaries;
        Route package = SiteRoutes.DataFile("datapackage.json");
        Package = new DataFile(package, JsonTable.MediaType, stream => JsonOutput.Write(new DataPackageDocument(_context).Of(Tables), stream)) { DescribesFiles = true };
        Route projects = SiteRoutes.DataFile("oc4ids.json");
        Projects = new DataFile(projects, JsonTable.MediaType, stream => new Oc4idsFile(context).Write(context.Site.Root + projects.Path, stream));
        Datasets = [.. Offered()];
        Turtle = new DataFile(SiteRoutes.DataFile("catalogo.ttl"), TurtleFile.MediaType, stream => TurtleFile.Write(Graph(), stream)) { DescribesFiles = true };
        JsonLd = new DataFile(SiteRoutes.DataFile("catalogo.jsonld"), JsonLdFile.MediaType, stream => JsonLdFile.Write(Graph(), stream)) { DescribesFiles = true };
    }

    /// <summary>What is offered, each in all its forms: first the whole atlas, then each table.</summary>
    public ImmutableArray<DcatDataset> Datasets { get; }

    /// <summary>The interventions as a project package of OC4IDS.</summary>
    public DataFile Projects { get; }

    /// <summary>The DCAT-AP_IT catalogue as Turtle.</summary>
    public DataFile Turtle { get; }

    /// <summary>The DCAT-AP_IT catalogue as JSON-LD.</summary>
    public DataFile JsonLd { get; }

    /// <summary>The published tables with their files.</summary>
    public ImmutableArray<TableFiles> Tables { get; }

    /// <summary>The Data Package that describes the tables.</summary>
    public DataFile Package { get; }

    /// <summary>All tables in one database.</summary>
    public DataFile Sqlite { get; }

    /// <summary>The municipalities as GeoJSON.</summary>
    public DataFile Municipalities { get; }

    /// <summary>The boundaries of municipalities as GeoJSON, where the atlas has them.</summary>
    public DataFile? Boundaries { get; }

    /// <summary>The interventions as GeoJSON.</summary>
    public DataFile Interventions { get; }

    /// <summary>Every file.</summary>
    public IEnumerable<PlannedFile> Planned() => Tables.SelectMany(table => table.All)
        .Concat([Package, Sqlite, Municipalities, Interventions, Projects, Turtle, JsonLd])
        .Concat(Boundaries is null ? [] : [Boundaries])
        .Select(file => file.Planned)
        .Concat(new ProfileFiles(_context, _tables, new SubjectDocument(_context, _tables)).Planned())
        .Concat(new ApiFiles(_context, _tables).Planned());

    private IEnumerable<DcatDataset> Offered() =>
    [
        new("atlante", "Tutto l'atlante", "Tutte le tabelle in un solo file SQLite, con chiavi e viste, e la loro descrizione come Data Package.", [Sqlite, Package]),
        new("progetti", "Interventi come progetti OC4IDS", "Gli interventi nello standard Open Contracting for Infrastructure Data Standard.", [Projects]),
        new("mappa-interventi", "Interventi sulla mappa", "Gli interventi che si possono collocare, al loro punto o a quello dei loro comuni.", [Interventions]),
        new("mappa-comuni", "Comuni sulla mappa", "Un punto per ogni comune con i suoi totali.", [Municipalities]),
        .. Boundaries is null ? [] : (DcatDataset[])[new("confini", "Confini dei comuni", "I confini con cui sono disegnate le mappe.", [Boundaries])],
        .. Tables.Select(table => new DcatDataset($"tabella-{table.Table.File}", table.Table.Title, table.Table.Description, [table.Csv, table.Spreadsheet, table.Json])),
    ];

    private RdfGraph Graph() => new DcatCatalogue(_context, Datasets).Graph();
}
