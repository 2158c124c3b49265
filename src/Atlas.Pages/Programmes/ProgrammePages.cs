using System.Collections.Immutable;
using System.Globalization;
using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Pages.Charts;
using Atlas.Pages.Figures;
using Atlas.Pages.Ledger;
using Atlas.Pages.Plan;
using Atlas.Pages.Quality;
using Atlas.Pages.References;
using Atlas.Pages.Routes;
using Atlas.Pages.Subjects;
using Atlas.Pages.Works;

namespace Atlas.Pages.Programmes;

/// <summary>Plans the list and the profiles of programmes.</summary>
public sealed class ProgrammePages(PlanContext context)
{
    /// <summary>The list, then a page for each programme.</summary>
    public IEnumerable<PlannedPage> Planned() =>
        context.Programmes.Select(p => new PlannedPage(SiteRoutes.Programme(p.Id.Value), "programme", () => Profile(p), p.Id.Location))
            .Prepend(new PlannedPage(SiteRoutes.Programmes, "programmes", List));

    private ProgrammeListPage List()
    {
        var facts = new SubjectFacts(context, ReferenceGrain.Source);
        ImmutableArray<ProgrammePart> roots = new ProgrammeParts(context, facts).Roots();
        return new ProgrammeListPage
        {
            Site = context.Site,
            Route = SiteRoutes.Programmes,
            Title = "Programmi",
            Heading = "Programmi",
            Description = ShortText.Of(string.Create(
                CultureInfo.InvariantCulture,
                $"I {context.Programmes.Length} programmi e parti di programma dell’atlante ({context.Site.Territory}): interventi dichiarati ed elencati, costi e pagamenti.")),
            Section = SiteRoutes.Programmes,
            Programmes = [.. roots.Where(part => !part.Totals.IsEmpty)],
            Others = [.. roots.Where(part => part.Totals.IsEmpty)],
            Alternates = ProfileAlternates.OfTable(context.Words.Of("nav.programmes"), "programmi", context.Words),
            References = facts.References.Listed(),
            Updated = context.Site.Updated,
        };
    }

    private ProgrammePage Profile(Programme programme)
    {
        string id = programme.Id.Value;
        Route route = SiteRoutes.Programme(id);
        var facts = new SubjectFacts(context, ReferenceGrain.Source);
        int rowReference = facts.References.Cite(programme.SourceId.Value, programme.Locator);
        ImmutableArray<Intervention> works = context.Sets.OfProgramme(id);
        Narrative? narrative = context.NarrativeOf(NarrativeKind.Programme, id);
        SetCompleteness completeness = context.Rules.Completeness.OfProgramme(id);
        ImmutableArray<TimelineEntry> timeline = facts.Timeline(id);
        SubjectTotals totals = SubjectTotals.Of(context, facts.Figures, works, context.Words.Of("programme.totals"), "interventi");
        string kind = facts.Word("programme_kind", programme.Kind.Value) ?? context.Words.Of("works.programme").ToLowerInvariant();
        string title = $"{programme.ShortName}, {kind.ToLowerInvariant()}";
        return new ProgrammePage
        {
            Site = context.Site,
            Route = route,
            Title = title,
            Heading = programme.ShortName,
            Description = narrative?.Description?.Value ?? ShortText.Of(string.Create(
                CultureInfo.InvariantCulture, $"{programme.Name}: {works.Length} interventi elencati, cifre dichiarate e sommate, avanzamento e fonti.")),
            Section = SiteRoutes.Programmes,
            Breadcrumb = [new LinkModel("Programmi", SiteRoutes.Programmes), .. facts.ProgrammePath(programme.ParentId?.Value)],
            Id = id,
            Name = programme.Name,
            KindName = kind,
            FundingLine = programme.FundingLine,
            Act = programme.Act,
            Start = programme.Start?.Value,
            End = programme.End?.Value,
            Note = programme.Note,
            RowReference = rowReference,
            Parents = facts.ProgrammePath(programme.ParentId?.Value),
            Parts = new ProgrammeParts(context, facts).Of(id),
            Totals = totals,
            DeclaredCount = Declared(id, MeasureFamily.Interventions, context.Words.Of("programmes.declared"), facts),
            DeclaredCost = Declared(id, MeasureFamily.Cost, context.Words.Of("programme.declared_cost"), facts),
            Municipalities = PageFigures.Count(
                context.Words.Of("works.municipalities"), works.SelectMany(i => i.Municipalities.Select(m => m.Value)).Distinct(StringComparer.Ordinal).Count(), context.Words.Of("programme.municipalities_formula")),
            DeclaredMunicipalities = Declared(id, MeasureFamily.Municipalities, context.Words.Of("programme.declared_municipalities"), facts),
            Phases = PhaseCounts.Of(works, context),
            MoneyCharts = MoneyCharts(programme, totals, facts),
            Distribution = new Distribution(context, facts.Figures).Of(works),
            Works = WorkExcerpt.Of(works, route, context, facts),
            Figures = facts.Table.Of(id),
            Ledger = new LedgerLines(context, facts).Of(context.Rules.Reconciliation.Of(id).Where(e => e.Kind is not (LedgerKind.Sources or LedgerKind.Dates))),
            Timeline = timeline,
            TimelineChart = TimelineDrawing.Of(timeline, context.Words),
            Contracts = facts.Contracts(id),
            Strategies = facts.Strategies(id, programme.ParentId?.Value),
            Inferences = facts.Inferences(id),
            Gaps = facts.Gaps(id),
            Quality = QualitySummary.Of(completeness, context.Words),
            Narrative = narrative,
            Card = context.CardOf(route),
            ReportUrl = ReportLink.For(context.Site, title, route),
            Alternates = ProfileAlternates.WithFeed(route, context.Words),
            References = facts.References.Listed(),
            Updated = UpdateDates.Later(completeness.Updated, Day.Of(narrative?.Updated)),
        };
    }

    private FigureModel Declared(string id, string family, string label, SubjectFacts facts) =>
        facts.Figures.HeadlineOr(context.Headlines.OfFamily(id, family), id, family, label);

    // What the register pays is summed over interventions; shares that sources declare of the whole are drawn as they stand.
    private ImmutableArray<Chart> MoneyCharts(Programme programme, SubjectTotals totals, SubjectFacts facts)
    {
        ImmutableArray<Chart> stacks = new FundingCharts(context, facts.Figures).Stacks(programme.Id.Value);
        if (!totals.Cost.HasValue || !totals.Paid.HasValue)
        {
            return stacks;
        }

        var row = new PaymentRow(programme.ShortName, totals.Cost, totals.Paid);
        return [.. stacks, PaymentChart.Draw(new ChartFrame("pagato", context.Words.Of("chart.paid_of_listed"), context.Words), [row])];
    }
}
