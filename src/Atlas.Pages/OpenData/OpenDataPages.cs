using System.Collections.Immutable;
using System.Globalization;
using Atlas.Core.Records;
using Atlas.Pages.OpenData.Dcat;
using Atlas.Pages.OpenData.Files;
using Atlas.Pages.OpenData.Tables;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.OpenData;

/// <summary>Plans the data page.</summary>
public sealed class OpenDataPages(PlanContext context, OpenDataFiles files)
{
    /// <summary>The page.</summary>
    public IEnumerable<PlannedPage> Planned() => [new PlannedPage(SiteRoutes.OpenData, "open-data", Page)];

    private OpenDataPage Page()
    {
        Narrative? narrative = context.NarrativeOf(NarrativeKind.Page, "dati");
        ImmutableArray<DataTable> tables = [.. files.Tables.Select(table => table.Table)];
        return new OpenDataPage
        {
            Site = context.Site,
            Route = SiteRoutes.OpenData,
            Title = narrative?.Title?.Value ?? "Dati aperti",
            Heading = narrative?.Title?.Value ?? "Dati aperti",
            Description = narrative?.Description?.Value ?? ShortText.Of(string.Create(
                CultureInfo.InvariantCulture, $"Le {tables.Length} tabelle dell’atlante in CSV e JSON, con il significato di ogni colonna e la licenza.")),
            Section = SiteRoutes.OpenData,
            Tables = tables,
            Downloads = [.. files.Datasets.Select(Download), new DownloadModel("catalogo", "Catalogo DCAT-AP_IT", "La descrizione di tutto quello che c’è, per dati.gov.it.", [File(files.Turtle), File(files.JsonLd)])],
            Narrative = narrative,
            Updated = context.Site.Updated,
        };
    }

    private static DownloadModel Download(DcatDataset dataset) => new(dataset.Id, dataset.Title, dataset.Description, [.. dataset.Files.Select(File)]);

    private static DownloadFileModel File(DataFile file) =>
        new(file.Name, Path.GetExtension(file.Name)[1..].ToUpperInvariant(), file.Route, file.Digest.Size, file.Digest.Sha256);
}
