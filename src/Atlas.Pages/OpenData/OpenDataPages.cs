using System.Collections.Immutable;
using System.Globalization;
using Atlas.Core.Records;
using Atlas.Pages.OpenData.Published;
using Atlas.Pages.OpenData.Tables;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.OpenData;

/// <summary>Plans the data page.</summary>
public sealed class OpenDataPages(PlanContext context)
{
    /// <summary>The page.</summary>
    public IEnumerable<PlannedPage> Planned() => [new PlannedPage(SiteRoutes.OpenData, "open-data", Page)];

    private OpenDataPage Page()
    {
        Narrative? narrative = context.NarrativeOf(NarrativeKind.Page, "dati");
        ImmutableArray<DataTable> tables = new PublishedTables(context).All;
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
            Narrative = narrative,
            Updated = context.Site.Updated,
        };
    }
}
