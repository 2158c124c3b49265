using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Pages.Charts;
using Atlas.Pages.Delays;
using Atlas.Pages.Figures;
using Atlas.Pages.Maps;
using Atlas.Pages.News;
using Atlas.Pages.OpenData.Api;
using Atlas.Pages.OpenData.Formats;
using Atlas.Pages.Plan;
using Atlas.Pages.Programmes;
using Atlas.Pages.References;
using Atlas.Pages.Routes;
using Atlas.Pages.Strategies;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Home;

/// <summary>Plans the home page.</summary>
public sealed class HomePages(PlanContext context)
{
    private const int ShownFacts = 6;
    private const int ShownNews = 3;

    /// <summary>Id of the part of the page that the sums lead to.</summary>
    private const string PartsAt = "programmi";

    /// <summary>The home page.</summary>
    public IEnumerable<PlannedPage> Planned() => [new PlannedPage(Route.Home, "home", Page)];

    private HomePage Page()
    {
        var facts = new SubjectFacts(context, ReferenceGrain.Source);
        ImmutableArray<Intervention> all = context.Sets.All;
        ImmutableArray<PhaseCount> phases = PhaseCounts.Of(all, context);
        Narrative? narrative = context.NarrativeOf(NarrativeKind.Page, "home");
        var deadlines = new WorkDeadlines(context);
        return new HomePage
        {
            Site = context.Site,
            Route = Route.Home,
            Title = context.Site.Subtitle,
            Heading = context.Site.Title,
            Description = narrative?.Description?.Value ?? context.Site.Description,
            Alternates = [new AlternateModel(context.Words.Of("downloads.api"), ApiRoutes.Index, JsonTable.MediaType)],
            Totals = SubjectTotals.Of(context, facts.Figures, all, context.Words.Of("home.totals"), PartsAt),
            Municipalities = MunicipalitiesTouched(all),
            Completed = PageFigures.Count(
                context.Words.Of("home.completed_short"), phases.Where(p => p.Phase is "completion").Sum(p => p.Count), context.Words.Of("home.completed_formula"), "avanzamento"),
            Late = PageFigures.Count(context.Words.Of("home.late"), deadlines.Late.Length, context.Words.Of("home.late_formula")),
            WithoutDeadline = PageFigures.Count(context.Words.Of("home.without_deadline_short"), deadlines.Count(status => status.Deadline is null), context.Words.Of("home.without_deadline_formula")),
            Map = Map(all),
            Phases = PhaseChart(phases),
            Kinds = KindChart(all),
            Programmes = [.. Roots().Select(programme => Card(programme, facts))],
            Strategies = new StrategyPages(context).Items(facts),
            Facts = [.. LatestFacts.Of(context, ShownFacts).Select(e => facts.Entry(e, context.SubjectLink(e.SubjectId.Value)))],
            News = [.. new NewsPages(context).Entries().Take(ShownNews)],
            Narrative = narrative,
            Scripts = ["js/map.js"],
            References = facts.References.Listed(),
            Updated = context.Site.Updated,
        };
    }

    private FigureModel MunicipalitiesTouched(ImmutableArray<Intervention> all)
    {
        int touched = all.SelectMany(i => i.Municipalities.Select(m => m.Value)).Where(context.Index.Municipalities.ContainsKey).Distinct(StringComparer.Ordinal).Count();
        return PageFigures.Count(context.Words.Of("home.municipalities"), touched, context.Words.Of("home.municipalities_formula", context.Municipalities.Length), "mappa");
    }

    private MapModel Map(ImmutableArray<Intervention> all) => new MapDrawing(context.Territory.Geometry, context.Words).Of(
        context.Words.Of("map.count"), MapMeasure.Count, new MapTotals(context.Index, context.Totals).Of(context.Municipalities, all), MapScope.Glance);

    private Chart PhaseChart(ImmutableArray<PhaseCount> phases) => DistributionChart.Draw(
        new ChartFrame("fasi", context.Words.Of("chart.phases"), context.Words),
        (context.Words.Of("programme.phase"), context.Words.Of("works.listed"), null),
        [.. phases.Where(p => p.Count > 0).Select(p => new DistributionRow(p.Name, PageFigures.Count(p.Name, p.Count, context.Words.Of("chart.phases_formula"))))]);

    private Chart KindChart(ImmutableArray<Intervention> all) => DistributionChart.Draw(
        new ChartFrame("tipi", context.Words.Of("chart.kinds"), context.Words),
        (context.Words.Of("programmes.kind"), context.Words.Of("works.listed"), null),
        [
            .. all.CountBy(i => i.Kind?.Value ?? string.Empty, StringComparer.Ordinal)
                .OrderByDescending(pair => pair.Value)
                .ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => KindRow(pair.Key, pair.Value)),
        ]);

    private DistributionRow KindRow(string kind, int count)
    {
        string name = kind.Length == 0 ? context.Words.Of("chart.no_kind") : context.Index.Term("kind", kind)?.Label ?? kind;
        return new DistributionRow(name, PageFigures.Count(name, count, context.Words.Of("chart.kinds_formula")));
    }

    private IEnumerable<Programme> Roots() => context.Programmes
        .Where(p => (p.ParentId is null || !context.Index.Programmes.ContainsKey(p.ParentId.Value.Value)) && context.Index.AllInterventionsOf(p.Id.Value).Any());

    private ProgrammeCard Card(Programme programme, SubjectFacts facts)
    {
        ImmutableArray<Intervention> works = context.Sets.OfProgramme(programme.Id.Value);
        var totals = SubjectTotals.Of(context, facts.Figures, works, context.Words.Of("programme.totals"));
        return new ProgrammeCard(
            new LinkModel(programme.ShortName, SiteRoutes.Programme(programme.Id.Value)),
            programme.Name,
            totals,
            PageFigures.Share(context.Words.Of("figure.paid_of_cost"), totals.Paid, totals.Cost, context.Words));
    }
}
