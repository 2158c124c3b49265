using System.Collections.Immutable;
using Atlas.Core.Diagnostics;
using Atlas.Core.Records;
using Atlas.Pages.Cards;
using Atlas.Pages.Comparison;
using Atlas.Pages.Delays;
using Atlas.Pages.Editions;
using Atlas.Pages.Feeds;
using Atlas.Pages.Home;
using Atlas.Pages.Interventions;
using Atlas.Pages.Ledger;
using Atlas.Pages.Maps;
using Atlas.Pages.Municipalities;
using Atlas.Pages.News;
using Atlas.Pages.OpenData;
using Atlas.Pages.Programmes;
using Atlas.Pages.Quality;
using Atlas.Pages.Routes;
using Atlas.Pages.Search;
using Atlas.Pages.Sources;
using Atlas.Pages.Strategies;
using Atlas.Pages.StructuredData;
using Atlas.Pages.Texts;
using Atlas.Pages.Works;
using Atlas.Pages.Zones;

namespace Atlas.Pages.Plan;

/// <summary>Plans the whole site: which pages and files there are and what each will show (DESIGN §2, "Plan").</summary>
public static class SitePlanner
{
    /// <summary>The plan of an atlas. Addresses that two pages would share are reported, and the first keeps the address.</summary>
    public static SitePlan Plan(CatalogueIndex index, PlanOptions options, DiagnosticLog log)
    {
        var context = new PlanContext(index, options);
        var routes = new RouteTable(log);
        ImmutableArray<SearchDocument> found = new SearchDocuments(context).All();
        var openData = new OpenDataFiles(context);
        ImmutableArray<PlannedPage> own =
        [
            .. new HomePages(context).Planned(),
            .. new InterventionPages(context).Planned(),
            .. new LatePages(context).Planned(),
            .. new MunicipalityPages(context).Planned(),
            .. new WorkListPages(context).Planned(),
            .. new ZonePages(context).Planned(),
            .. new ProgrammePages(context).Planned(),
            .. new StrategyPages(context).Planned(),
            .. new SourcePages(context).Planned(),
            .. new OpenDataPages(context, openData).Planned(),
            .. new QualityPages(context).Planned(),
            .. new LedgerPages(context).Planned(),
            .. new NewsPages(context).Planned(),
            .. new TextPages(context).Planned(),
            .. new MapPages(context).Planned(),
            .. new SearchPages(context, found).Planned(),
            .. new ComparisonPages(context).Planned(),
            .. new CardPages(context).Planned(),
        ];
        var editions = new SiteEditions(context, own);
        ImmutableArray<PlannedPage> pages = routes.Pages([.. own, .. editions.Planned()]);
        ImmutableArray<PlannedFile> files = routes.Files(
        [
            .. openData.Planned(),
            .. SearchFiles.Planned(SearchIndex.Of(found, new SearchSynonyms(index.Catalogue.Synonyms, log))),
            .. new SiteFiles(context).Planned(pages.Select(page => page.Route)),
        ]);
        var graph = new PageGraph(context, openData);
        return new SitePlan([.. pages.Select(page => SiteEditions.IsOf(page) ? page : graph.Planned(editions.WithTranslations(page)))], files, new NarrativeReferences(context));
    }
}
