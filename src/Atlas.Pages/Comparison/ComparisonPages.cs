using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Pages.Charts;
using Atlas.Pages.Figures;
using Atlas.Pages.Municipalities;
using Atlas.Pages.Plan;
using Atlas.Pages.Programmes;
using Atlas.Pages.References;
using Atlas.Pages.Routes;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Comparison;

/// <summary>Plans the comparisons: programmes and zones on one page, municipalities on another.</summary>
public sealed class ComparisonPages(PlanContext context)
{
    private static readonly Route MunicipalitiesRoute = new(SiteRoutes.Comparison.Path + "comuni/");

    private readonly CatalogueIndex _index = context.Index;

    /// <summary>The two pages.</summary>
    public IEnumerable<PlannedPage> Planned() =>
    [
        new(SiteRoutes.Comparison, "comparison", Programmes),
        new(MunicipalitiesRoute, "comparison", Municipalities),
    ];

    private ComparisonPage Programmes()
    {
        var facts = new SubjectFacts(context, ReferenceGrain.Source);
        Programme[] programmes = [.. context.Programmes.Where(p => _index.AllInterventionsOf(p.Id.Value).Any())];
        return new ComparisonPage
        {
            Site = context.Site,
            Route = SiteRoutes.Comparison,
            Title = "Confronta programmi e zone",
            Heading = "Confronta programmi e zone",
            Description = ShortText.Of($"Programmi e zone omogenee affiancati: interventi, costi, pagamenti e avanzamento con gli stessi criteri. {context.Site.Territory}."),
            Section = SiteRoutes.Comparison,
            Lead = "Gli stessi numeri per tutti, calcolati allo stesso modo. Un programma comprende gli interventi delle sue parti; una zona solo quelli che non ne escono.",
            Tables =
            [
                new("programmi", "Programmi", new ChartTable("Programmi con interventi e loro parti", ["Programma", .. WorkColumns], [.. programmes.Select(p => Row(p, facts))])),
                new("zone", "Zone omogenee", new ChartTable(
                    "Interventi interamente nella zona", ["Zona", .. WorkColumns], [.. _index.Catalogue.Zones.OrderBy(z => z.Order).Select(z => Row(z, facts))])),
            ],
            Multiples = ProgrammeMultiples.Draw(new ChartFrame("programma", "Programmi a confronto", context.Words), [.. programmes.Where(p => p.ParentId is null).Select(p => Panel(p, facts))]),
            Other = new LinkModel("Confronta i comuni", MunicipalitiesRoute),
            Scripts = ["js/compare.js"],
            References = facts.References.Listed(),
            Updated = context.Site.Updated,
        };
    }

    private ComparisonPage Municipalities()
    {
        var facts = new SubjectFacts(context, ReferenceGrain.Source);
        return new ComparisonPage
        {
            Site = context.Site,
            Route = MunicipalitiesRoute,
            Title = "Confronta i comuni",
            Heading = "Confronta i comuni",
            Description = ShortText.Of($"I comuni con interventi affiancati: abitanti, opere proprie e condivise, costo e costo per abitante. {context.Site.Territory}."),
            Section = SiteRoutes.Comparison,
            Breadcrumb = [new LinkModel("Confronta", SiteRoutes.Comparison)],
            Lead = "I comuni con almeno un intervento. Il costo e il costo per abitante sono delle sole opere che stanno tutte nel comune; quelle condivise si contano a parte.",
            Tables =
            [
                new("comuni", "Comuni", new ChartTable(
                    "Comuni con interventi",
                    ["Comune", "Abitanti", "Interventi propri", "Interventi condivisi", "Costo dei propri", "Costo per abitante"],
                    [.. context.Municipalities.Where(m => _index.InterventionsIn(m.Istat.Value).Length > 0).Select(m => Row(m, facts))])),
            ],
            Other = new LinkModel("Confronta programmi e zone", SiteRoutes.Comparison),
            Scripts = ["js/compare.js"],
            References = facts.References.Listed(),
            Updated = context.Site.Updated,
        };
    }

    // Where there is no work there is no cost to know: that is not a missing figure.
    private static ImmutableArray<ChartCell> NoWorks => [ChartCell.Of("nessuna"), ChartCell.Of("–")];

    private static ImmutableArray<string> WorkColumns => ["Interventi", "Costo", "Pagamenti", "Quota pagata", "Comuni toccati", "In realizzazione", "Conclusi"];

    private ChartRow Row(Programme programme, SubjectFacts facts) => new(
        programme.ShortName, SiteRoutes.Programme(programme.Id.Value), Cells(context.Sets.OfProgramme(programme.Id.Value), facts, "interventi elencati, parti comprese"));

    private ChartRow Row(Zone zone, SubjectFacts facts) => new(
        zone.Name, SiteRoutes.Zone(zone.Id.Value), Cells(context.Sets.OwnOfZone(zone.Id.Value), facts, "interventi interamente nella zona"));

    private ImmutableArray<ChartCell> Cells(ImmutableArray<Intervention> works, SubjectFacts facts, string what)
    {
        var totals = SubjectTotals.Of(context, facts.Figures, works, what);
        ImmutableArray<PhaseCount> phases = PhaseCounts.Of(works, context);
        int touched = works.SelectMany(i => i.Municipalities.Select(m => m.Value)).Distinct(StringComparer.Ordinal).Count();
        return
        [
            ChartCell.Of(totals.Count),
            ChartCell.Of(totals.Cost),
            ChartCell.Of(totals.Paid),
            ChartCell.Of(PageFigures.Share("Quota pagata", totals.Paid, totals.Cost, context.Words)),
            ChartCell.Of(PageFigures.Count("Comuni toccati", touched, "comuni degli interventi elencati")),
            ChartCell.Of(InPhase("implementation", "In realizzazione")),
            ChartCell.Of(InPhase("completion", "Conclusi")),
        ];

        FigureModel InPhase(string phase, string label) => PageFigures.Count(
            label, phases.Where(p => string.Equals(p.Phase, phase, StringComparison.Ordinal)).Sum(p => p.Count), "ultimo fatto datato di ciascun intervento, o conclusione senza data");
    }

    private ChartRow Row(Municipality municipality, SubjectFacts facts)
    {
        string istat = municipality.Istat.Value;
        ImmutableArray<Intervention> own = context.Sets.OwnOfMunicipality(istat);
        var totals = SubjectTotals.Of(context, facts.Figures, own, "interventi che stanno solo nel comune");
        var about = new MunicipalityFigures(municipality, facts, context);
        return new ChartRow(
            municipality.Name.Value,
            SiteRoutes.Municipality(municipality.Slug),
            [
                ChartCell.Of(about.Population),
                ChartCell.Of(totals.Count),
                ChartCell.Of(PageFigures.Count("Interventi condivisi", context.Sets.SharedOfMunicipality(istat).Length, "interventi in comune con altri")),
                .. own.IsEmpty ? NoWorks : [ChartCell.Of(totals.Cost), ChartCell.Of(about.PerInhabitant(totals.Cost))],
            ]);
    }

    private ProgrammePanel Panel(Programme programme, SubjectFacts facts)
    {
        ImmutableArray<Intervention> works = context.Sets.OfProgramme(programme.Id.Value);
        var totals = SubjectTotals.Of(context, facts.Figures, works, "interventi elencati, parti comprese");
        return new ProgrammePanel(
            programme.ShortName,
            SiteRoutes.Programme(programme.Id.Value),
            totals.Count,
            totals.Cost,
            totals.Paid,
            [.. PhaseCounts.Of(works, context).Select(p => new ChartItem(p.Name, PageFigures.Count(p.Name, p.Count, "ultimo fatto datato di ciascun intervento, o conclusione senza data")))]);
    }
}
