using System.Text.Json.Nodes;
using Atlas.Pages.Home;
using Atlas.Pages.Interventions;
using Atlas.Pages.Municipalities;
using Atlas.Pages.News;
using Atlas.Pages.OpenData;
using Atlas.Pages.OpenData.Formats;
using Atlas.Pages.Plan;
using Atlas.Pages.Programmes;
using Atlas.Pages.Sources;
using Atlas.Pages.Strategies;
using Atlas.Pages.Zones;

namespace Atlas.Pages.StructuredData;

/// <summary>
/// Tells search engines what a page is about, in the words of schema.org (JSON-LD): the way to it, and the thing it shows. Only what the page
/// itself says; there is no type for a public work, so interventions are projects.
/// </summary>
/// <param name="context">The plan.</param>
/// <param name="files">The open data.</param>
public sealed class PageGraph(PlanContext context, OpenDataFiles files)
{
    private readonly SiteThings _site = new(context);
    private readonly PlaceThings _places = new(context);
    private readonly WorkThings _works = new(context);
    private readonly DatasetThing _dataset = new(context, files);

    /// <summary>The page with its graph.</summary>
    public PlannedPage Planned(PlannedPage page) => page with { Model = () => With(page.Model()) };

    private PageModel With(PageModel page)
    {
        JsonArray things = [.. Things(page).Append(_site.Breadcrumb(page)).OfType<JsonObject>()];
        return things.Count == 0 ? page : page with { StructuredData = new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = things } };
    }

    private IEnumerable<JsonObject> Things(PageModel page) => page switch
    {
        HomePage => [_site.Website(), _site.Owner()],
        OpenDataPage data => [_dataset.Of(data), _site.Owner()],
        InterventionPage intervention => [_works.Intervention(intervention)],
        ProgrammePage programme => [_works.Programme(programme)],
        MunicipalityPage municipality => [_places.Municipality(municipality)],
        ZonePage zone => [_places.Zone(zone)],
        StrategyPage strategy => [_site.Work(strategy, "CreativeWork").With("name", strategy.Name).With("dateCreated", strategy.ActDate?.ToString())],
        SourcePage { PageNumber: 1 } source => [Source(source)],
        NewsItemPage news => [_site.News(news)],
        _ => [],
    };

    private JsonObject Source(SourcePage source) => _site.Work(source, "CreativeWork")
        .With("name", source.Heading)
        .With("sameAs", source.Url)
        .With("datePublished", source.Date?.ToString())
        .With("publisher", new JsonObject { ["@type"] = "Organization", ["name"] = source.Publisher });
}
