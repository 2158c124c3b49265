using System.Collections.Immutable;
using System.Globalization;
using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Pages.Ledger;
using Atlas.Pages.Municipalities;
using Atlas.Pages.Plan;
using Atlas.Pages.References;
using Atlas.Pages.Routes;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Zones;

/// <summary>Plans the list and the profiles of homogeneous zones.</summary>
public sealed class ZonePages(PlanContext context)
{
    private readonly CatalogueIndex _index = context.Index;

    /// <summary>The list, then a page for each zone.</summary>
    public IEnumerable<PlannedPage> Planned() =>
        Zones.Select(z => new PlannedPage(SiteRoutes.Zone(z.Id.Value), "zone", () => Profile(z), z.Id.Location))
            .Prepend(new PlannedPage(SiteRoutes.Zones, "zones", List));

    private IEnumerable<Zone> Zones => _index.Catalogue.Zones.DistinctBy(z => z.Id.Value, StringComparer.Ordinal).OrderBy(z => z.Order);

    private ZoneListPage List()
    {
        var facts = new SubjectFacts(context, ReferenceGrain.Source);
        ImmutableArray<ZoneItem> items =
        [
            .. Zones.Select(z => new ZoneItem(
                new LinkModel(z.Name, SiteRoutes.Zone(z.Id.Value)),
                _index.MunicipalitiesOf(z.Id.Value).Length,
                SubjectTotals.Of(context, facts.Figures, context.Sets.OwnOfZone(z.Id.Value), context.Words.Of("zone.own_totals")),
                context.Sets.SharedOfZone(z.Id.Value).Length)),
        ];
        return new ZoneListPage
        {
            Site = context.Site,
            Route = SiteRoutes.Zones,
            Title = "Zone omogenee",
            Heading = "Zone omogenee",
            Description = ShortText.Of(string.Create(
                CultureInfo.InvariantCulture, $"Le {items.Length} zone omogenee ({context.Site.Territory}): comuni, interventi e cifre di ciascuna.")),
            Section = SiteRoutes.Municipalities,
            Alternates = ProfileAlternates.OfTable(context.Words.Of("zones.heading"), "zone", context.Words),
            Items = items,
            Outside =
            [
                .. context.Municipalities.Where(m => m.ZoneId is null).Select(m => new LinkModel(m.Name.Value, SiteRoutes.Municipality(m.Slug))),
            ],
            References = facts.References.Listed(),
            Updated = context.Site.Updated,
        };
    }

    private ZonePage Profile(Zone zone)
    {
        string id = zone.Id.Value;
        Route route = SiteRoutes.Zone(id);
        var facts = new SubjectFacts(context, ReferenceGrain.Source);
        int rowReference = facts.References.Cite(zone.SourceId.Value, zone.Locator);
        ImmutableArray<Intervention> own = context.Sets.OwnOfZone(id);
        ImmutableArray<Intervention> shared = context.Sets.SharedOfZone(id);
        Narrative? narrative = context.NarrativeOf(NarrativeKind.Zone, id);
        ImmutableArray<MunicipalityItem> municipalities = new MunicipalityList(context).Items(
            _index.MunicipalitiesOf(id).OrderBy(m => m.Slug, StringComparer.Ordinal), facts);
        return new ZonePage
        {
            Site = context.Site,
            Route = route,
            Title = $"Zona omogenea {zone.Name}",
            Heading = $"Zona {zone.Name}",
            Description = narrative?.Description?.Value ?? ShortText.Of(string.Create(
                CultureInfo.InvariantCulture,
                $"Zona omogenea {zone.Name}: {municipalities.Length} comuni, {own.Length} interventi interamente nella zona e {shared.Length} condivisi con altre.")),
            Section = SiteRoutes.Municipalities,
            Breadcrumb = [new LinkModel("Zone omogenee", SiteRoutes.Zones)],
            Id = id,
            Municipalities = municipalities,
            OwnTotals = SubjectTotals.Of(context, facts.Figures, own, context.Words.Of("zone.own_totals"), "comuni"),
            SharedTotals = SubjectTotals.Of(context, facts.Figures, shared, context.Words.Of("zone.shared_formula"), "opere-condivise"),
            Programmes = ProgrammeShares.Of(own.Concat(shared), context),
            SharedWorks = facts.Works.Of(shared),
            Figures = facts.Table.Of(id),
            Ledger = new LedgerLines(context, facts).Of(context.Rules.Reconciliation.Of(id)),
            Inferences = facts.Inferences(id),
            Note = zone.Note,
            RowReference = rowReference,
            Narrative = narrative,
            Alternates = ProfileAlternates.Of(route, context.Words),
            References = facts.References.Listed(),
            Updated = own.Concat(shared).Select(i => context.Updates.OfSubject(i.Id.Value)).Aggregate(Day.Of(narrative?.Updated), UpdateDates.Later),
        };
    }
}
