using System.Globalization;
using Atlas.Core.Records;
using Atlas.Pages.OpenData.Dcat;
using Atlas.Pages.OpenData.Files;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.OpenData;

/// <summary>Plans the data page and the dictionary.</summary>
public sealed class OpenDataPages(PlanContext context, OpenDataFiles files)
{
    /// <summary>The pages.</summary>
    public IEnumerable<PlannedPage> Planned() =>
    [
        new PlannedPage(SiteRoutes.OpenData, "open-data", Page),
        new PlannedPage(SiteRoutes.Dictionary, "data-dictionary", Dictionary),
    ];

    private DictionaryPage Dictionary() => new()
    {
        Site = context.Site,
        Route = SiteRoutes.Dictionary,
        Title = "Dizionario dei dati",
        Heading = "Dizionario dei dati",
        Description = string.Create(CultureInfo.InvariantCulture, $"Il significato di ogni colonna delle {files.Tables.Length} tabelle dell’atlante: che cosa contiene, in che unità, con quali parole."),
        Section = SiteRoutes.OpenData,
        Breadcrumb = [new LinkModel("Dati aperti", SiteRoutes.OpenData)],
        Tables = [.. files.Tables.Select(table => new DescribedTable(table.Table, table.Schema.Route))],
        Alternates = [new AlternateModel("Le tabelle descritte come Data Package", files.Package.Route, files.Package.MediaType)],
        Updated = context.Site.Updated,
    };

    private OpenDataPage Page()
    {
        Narrative? narrative = context.NarrativeOf(NarrativeKind.Page, "dati");
        return new OpenDataPage
        {
            Site = context.Site,
            Route = SiteRoutes.OpenData,
            Title = narrative?.Title?.Value ?? "Dati aperti",
            Heading = narrative?.Title?.Value ?? "Dati aperti",
            Description = narrative?.Description?.Value ?? ShortText.Of(string.Create(
                CultureInfo.InvariantCulture, $"Le {files.Tables.Length} tabelle dell’atlante in CSV, JSON e SQLite, con dimensione e impronta di ogni file e la licenza.")),
            Section = SiteRoutes.OpenData,
            Downloads = [.. files.Datasets.Select(Download), new DownloadModel("catalogo", "Catalogo DCAT-AP_IT", "La descrizione di tutto quello che c’è, per dati.gov.it.", [File(files.Turtle), File(files.JsonLd)])],
            Narrative = narrative,
            Alternates =
            [
                new AlternateModel("Le tabelle come Data Package", files.Package.Route, files.Package.MediaType),
                new AlternateModel("Catalogo DCAT-AP_IT in Turtle", files.Turtle.Route, files.Turtle.MediaType),
                new AlternateModel("Catalogo DCAT-AP_IT in JSON-LD", files.JsonLd.Route, files.JsonLd.MediaType),
            ],
            Updated = context.Site.Updated,
        };
    }

    private static DownloadModel Download(DcatDataset dataset) => new(dataset.Id, dataset.Title, dataset.Description, [.. dataset.Files.Select(File)]);

    private static DownloadFileModel File(DataFile file) =>
        new(file.Name, Path.GetExtension(file.Name)[1..].ToUpperInvariant(), file.Route, file.Digest.Size, file.Digest.Sha256);
}
