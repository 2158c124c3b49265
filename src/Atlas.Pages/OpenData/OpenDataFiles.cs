using System.Collections.Immutable;
using Atlas.Pages.OpenData.Formats;
using Atlas.Pages.OpenData.Published;
using Atlas.Pages.OpenData.Tables;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.OpenData;

/// <summary>Plans everything that the site offers as data: what a page says can be taken as a file, in the standards of the field.</summary>
public sealed class OpenDataFiles(PlanContext context)
{
    private readonly ImmutableArray<DataTable> _tables = PublishedTables.Of(context);

    /// <summary>Every file.</summary>
    public IEnumerable<PlannedFile> Planned() => _tables.SelectMany(TableFiles);

    private static IEnumerable<PlannedFile> TableFiles(DataTable table) =>
    [
        new PlannedFile(SiteRoutes.DataFile(table.File + ".csv"), stream => CsvTable.Write(table, stream)),
        new PlannedFile(SiteRoutes.DataFile(table.File + ".json"), stream => JsonTable.Write(table, stream)),
    ];
}
