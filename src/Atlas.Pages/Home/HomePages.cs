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
            Alternates = [new AlternateModel("Tutto l’atlante per i programmi", ApiRoutes.Index, JsonTable.MediaType)],
            Totals = SubjectTotals.Of(context, facts.Figures, all, "interventi elencati nell’atlante", PartsAt),
            Municipalities = MunicipalitiesTouched(all),
            Completed = PageFigures.Count(
                "Conclusi", phases.Where(p => p.Phase is "completion").Sum(p => p.Count), "interventi che l’ultimo fatto datato, o una fonte senza data, dice conclusi o aperti", "avanzamento"),
            Late = PageFigures.Count("In ritardo", deadlines.Late.Length, "interventi non conclusi con il termine passato, o di cui una fonte riferisce un ritardo o lavori fermi"),
            WithoutDeadline = PageFigures.Count("Senza termine", deadlines.Count(status => status.Deadline is null), "interventi di cui nessuna fonte consultata dichiara un termine"),
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
        return PageFigures.Count("Comuni con almeno un intervento", touched, $"su {context.Municipalities.Length} comuni", "mappa");
    }

    private MapModel Map(ImmutableArray<Intervention> all) => new MapDrawing(context.Territory.Geometry).Of(
        "Numero di interventi per comune", MapMeasure.Count, new MapTotals(context.Index, context.Totals).Of(context.Municipalities, all), MapScope.Glance);

    private static Chart PhaseChart(ImmutableArray<PhaseCount> phases) => DistributionChart.Draw(
        new ChartFrame("fasi", "Interventi per fase"),
        ("Fase", "Interventi", null),
        [.. phases.Where(p => p.Count > 0).Select(p => new DistributionRow(p.Name, PageFigures.Count(p.Name, p.Count, "ultimo fatto datato di ciascun intervento, o conclusione senza data")))]);

    private Chart KindChart(ImmutableArray<Intervention> all) => DistributionChart.Draw(
        new ChartFrame("tipi", "Interventi per tipo"),
        ("Tipo", "Interventi", null),
        [
            .. all.CountBy(i => i.Kind?.Value ?? string.Empty, StringComparer.Ordinal)
                .OrderByDescending(pair => pair.Value)
                .ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => KindRow(pair.Key, pair.Value)),
        ]);

    private DistributionRow KindRow(string kind, int count)
    {
        string name = kind.Length == 0 ? "Tipo non noto" : context.Index.Term("kind", kind)?.Label ?? kind;
        return new DistributionRow(name, PageFigures.Count(name, count, "interventi elencati di questo tipo"));
    }

    private IEnumerable<Programme> Roots() => context.Programmes
        .Where(p => (p.ParentId is null || !context.Index.Programmes.ContainsKey(p.ParentId.Value.Value)) && context.Index.AllInterventionsOf(p.Id.Value).Any());

    private ProgrammeCard Card(Programme programme, SubjectFacts facts)
    {
        ImmutableArray<Intervention> works = context.Sets.OfProgramme(programme.Id.Value);
        var totals = SubjectTotals.Of(context, facts.Figures, works, "interventi elencati, parti comprese");
        return new ProgrammeCard(
            new LinkModel(programme.ShortName, SiteRoutes.Programme(programme.Id.Value)),
            programme.Name,
            totals,
            PageFigures.Share("Pagato sul costo", totals.Paid, totals.Cost));
    }
}
