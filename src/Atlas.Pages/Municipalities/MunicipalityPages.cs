using System.Collections.Immutable;
using System.Globalization;
using Atlas.Core.Formats;
using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Core.Values;
using Atlas.Pages.Plan;
using Atlas.Pages.References;
using Atlas.Pages.Routes;
using Atlas.Pages.Subjects;
using Atlas.Pages.Works;

namespace Atlas.Pages.Municipalities;

/// <summary>Plans the list and the profiles of municipalities: all of them, those without interventions too.</summary>
public sealed class MunicipalityPages(PlanContext context)
{
    private const int LatestFacts = 8;

    private readonly CatalogueIndex _index = context.Index;
    private readonly NeighbourFinder _neighbours = new(context);

    /// <summary>The list, then a page for each municipality.</summary>
    public IEnumerable<PlannedPage> Planned() =>
        context.Municipalities
            .Select(m => new PlannedPage(SiteRoutes.Municipality(m.Slug), "municipality", () => Profile(m), m.Name.Location))
            .Prepend(new PlannedPage(SiteRoutes.Municipalities, "municipalities", new MunicipalityList(context).Page));

    private MunicipalityPage Profile(Municipality municipality)
    {
        string istat = municipality.Istat.Value;
        string name = municipality.Name.Value;
        Route route = SiteRoutes.Municipality(municipality.Slug);
        var facts = new SubjectFacts(context, ReferenceGrain.Source);
        ImmutableArray<Intervention> own = context.Sets.OwnOfMunicipality(istat);
        ImmutableArray<Intervention> shared = context.Sets.SharedOfMunicipality(istat);
        Narrative? narrative = context.NarrativeOf(NarrativeKind.Municipality, municipality.Slug);
        var about = new MunicipalityFigures(municipality, facts, context);
        SubjectTotals ownTotals = SubjectTotals.Of(context, facts.Figures, own, context.Words.Of("municipality.own_totals"), "opere-proprie");
        string title = $"{name}: opere e cifre nel comune";
        return new MunicipalityPage
        {
            Site = context.Site,
            Route = route,
            Title = title,
            Heading = name,
            Description = narrative?.Description?.Value ?? Description(name, own.Length, shared.Length, ownTotals.Cost),
            Section = SiteRoutes.Municipalities,
            Breadcrumb = [new LinkModel("Comuni", SiteRoutes.Municipalities)],
            Istat = istat,
            Belfiore = municipality.Belfiore.Value,
            Zone = municipality.ZoneId is { } zoneId && _index.Zones.TryGetValue(zoneId.Value, out Zone? zone)
                ? new LinkModel(zone.Name, SiteRoutes.Zone(zone.Id.Value))
                : null,
            Population = about.Population,
            Area = about.Area,
            Website = municipality.Website?.Value,
            OwnWorks = WorkExcerpt.Of(own, route, context, facts),
            SharedWorks = facts.Works.Of(shared),
            OwnTotals = ownTotals,
            SharedTotals = SubjectTotals.Of(context, facts.Figures, shared, context.Words.Of("municipality.shared_totals"), "opere-condivise"),
            PerInhabitant = about.PerInhabitant(ownTotals.Cost),
            Programmes = ProgrammeShares.Of(own.Concat(shared), context),
            Figures = facts.Table.Of(istat),
            Latest = Latest([.. own, .. shared], facts),
            Neighbours = _neighbours.Of(municipality),
            Gaps = facts.Gaps(istat),
            Narrative = narrative,
            Card = context.CardOf(route),
            ReportUrl = ReportLink.For(context.Site, title, route),
            Alternates = ProfileAlternates.WithFeed(route, context.Words),
            References = facts.References.Listed(),
            Updated = Updated(istat, own, shared, narrative),
        };
    }

    private ImmutableArray<TimelineEntry> Latest(ImmutableArray<Intervention> works, SubjectFacts facts) =>
    [
        .. works.SelectMany(i => _index.EventsOf(i.Id.Value).Where(e => e.Date is not null).Select(e => (Work: i, Event: e)))
            .OrderByDescending(pair => pair.Event.Date!.Value.Value.First)
            .Take(LatestFacts)
            .Select(pair => facts.Entry(
                pair.Event, new LinkModel(context.Names.UniqueNameOf(pair.Work), SiteRoutes.Intervention(pair.Work.Id.Value)))),
    ];

    private PartialDate? Updated(string istat, ImmutableArray<Intervention> own, ImmutableArray<Intervention> shared, Narrative? narrative) =>
        own.Concat(shared)
            .Select(i => context.Updates.OfSubject(i.Id.Value))
            .Append(context.Updates.OfSubject(istat))
            .Aggregate(Day.Of(narrative?.Updated), UpdateDates.Later);

    private static string Description(string name, int own, int shared, FigureModel cost)
    {
        string works = (own, shared) switch
        {
            (0, 0) => "Nessun intervento noto dei programmi seguiti dall’atlante",
            (_, 0) => string.Create(CultureInfo.InvariantCulture, $"Interventi nel comune: {own}"),
            (0, _) => string.Create(CultureInfo.InvariantCulture, $"Interventi in comune con altri: {shared}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"Interventi nel comune: {own}, insieme ad altri: {shared}"),
        };
        string money = cost.Value is { } euro ? $", per {ItalianFormat.Money(euro)} nel solo comune" : string.Empty;
        return ShortText.Of($"{name}. {works}{money}. Cifre, stato e fonti.");
    }
}
