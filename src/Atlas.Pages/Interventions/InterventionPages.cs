using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Pages.Charts;
using Atlas.Pages.Figures;
using Atlas.Pages.Plan;
using Atlas.Pages.References;
using Atlas.Pages.Routes;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Interventions;

/// <summary>Plans the profiles of interventions.</summary>
public sealed class InterventionPages(PlanContext context)
{
    private const int RelatedWorks = 6;

    private readonly CatalogueIndex _index = context.Index;

    /// <summary>The list, then a page for each intervention.</summary>
    public IEnumerable<PlannedPage> Planned() =>
        new InterventionList(context).Planned()
            .Concat(context.Sets.All.Select(i => new PlannedPage(SiteRoutes.Intervention(i.Id.Value), "intervention", () => Profile(i), i.Id.Location)));

    private InterventionPage Profile(Intervention intervention)
    {
        string id = intervention.Id.Value;
        Route route = SiteRoutes.Intervention(id);
        string title = context.Names.UniqueNameOf(intervention);
        var facts = new SubjectFacts(context, ReferenceGrain.Place);
        int rowReference = facts.References.Cite(intervention.SourceId.Value, intervention.Locator);
        ImmutableArray<LinkModel> municipalities = facts.Municipalities(intervention.Municipalities.Select(m => m.Value));
        Narrative? narrative = context.NarrativeOf(NarrativeKind.Intervention, id);
        Headline? cost = context.Headlines.OfFamily(id, MeasureFamily.Cost);
        Headline? paid = context.Headlines.OfFamily(id, MeasureFamily.Payment);
        FigureModel paidFigure = facts.Figures.HeadlineOr(paid, id, MeasureFamily.Payment, context.Words.Of("figure.payments"));
        DeadlineStatus deadline = context.Rules.Deadlines.Of(intervention);
        var funding = new FundingCharts(context, facts.Figures);
        ImmutableArray<FigureRow> figures = facts.Table.Of(id);
        ImmutableArray<TimelineEntry> timeline = facts.Timeline(id);
        return new InterventionPage
        {
            Site = context.Site,
            Route = route,
            Title = title,
            Heading = context.Names.NameOf(intervention),
            Description = narrative?.Description?.Value ?? Description(intervention, title, cost),
            Section = SiteRoutes.Interventions,
            Breadcrumb = [new LinkModel("Interventi", SiteRoutes.Interventions)],
            Id = id,
            HasTitle = intervention.Title is not null,
            Number = intervention.Number,
            KindName = facts.Word("kind", intervention.Kind?.Value),
            Programmes = facts.ProgrammePath(intervention.ProgrammeId.Value),
            Municipalities = municipalities,
            Place = intervention.Place,
            Point = intervention.Point,
            Cup = intervention.Cup?.Value,
            CupUrl = intervention.Cup is { } cup ? $"https://opencup.gov.it/portale/progetto/-/cup/{Uri.EscapeDataString(cup.Value)}" : null,
            DesignLevel = facts.Word("design_level", intervention.DesignLevel?.Value),
            Note = intervention.Note,
            RowReference = rowReference,
            Stage = facts.Stage(id),
            Deadline = new Deadlines(context, facts).Of(deadline),
            DelayReport = deadline.Report is { } report ? facts.Entry(report, subject: null) : null,
            Cost = facts.Figures.HeadlineOr(cost, id, MeasureFamily.Cost, context.Words.Of("works.cost")),
            Paid = paidFigure,
            PaidShare = paid is not null && funding.FundedBeside(id, paid.Figure) is { } funded
                ? PageFigures.Share(context.Words.Of("figure.paid_share"), paidFigure, facts.Figures.Stated(funded), context.Words)
                : null,
            Progress = PhysicalProgress.Of(id, context, facts.Figures),
            MoneyCharts = [.. funding.Stacks(id), .. Listed(funding.Payments(id, context.Words.Of("works.intervention")))],
            Figures = figures,
            Contradictions = figures.Count(row => row.Differs),
            TimelineChart = TimelineDrawing.Of(timeline, context.Words),
            Timeline = timeline,
            Contracts = facts.Contracts(id),
            Strategies = facts.Strategies(id, intervention.ProgrammeId.Value),
            Inferences = facts.Inferences(id),
            Gaps = facts.Gaps(id),
            Nearby = Related(intervention, i => SharesMunicipality(i, intervention), facts, intervention.Municipalities.SelectMany(m => _index.InterventionsIn(m.Value))),
            Siblings = Related(intervention, i => !SharesMunicipality(i, intervention), facts, _index.InterventionsOf(intervention.ProgrammeId.Value)),
            Badge = context.Rules.Completeness.OfIntervention(id) is { } completeness ? CompletenessNames.Badge(completeness, context.Words) : null,
            Narrative = narrative,
            Card = context.CardOf(route),
            ReportUrl = ReportLink.For(context.Site, title, route),
            Alternates = ProfileAlternates.Of(route, context.Words),
            References = facts.References.Listed(),
            Updated = UpdateDates.Later(context.Updates.OfSubject(id), Day.Of(narrative?.Updated)),
        };
    }

    private static ImmutableArray<Chart> Listed(Chart? chart) => chart is null ? [] : [chart];

    private static bool SharesMunicipality(Intervention one, Intervention other) =>
        one.Municipalities.Any(m => other.Municipalities.Any(o => string.Equals(o.Value, m.Value, StringComparison.Ordinal)));

    private static ImmutableArray<WorkItem> Related(Intervention self, Func<Intervention, bool> chosen, SubjectFacts facts, IEnumerable<Intervention> among) =>
        facts.Works.Of(among
            .Where(i => !string.Equals(i.Id.Value, self.Id.Value, StringComparison.Ordinal) && chosen(i))
            .DistinctBy(i => i.Id.Value, StringComparer.Ordinal)
            .Take(RelatedWorks));

    private string Description(Intervention intervention, string title, Headline? cost)
    {
        string programme = _index.Programmes.GetValueOrDefault(intervention.ProgrammeId.Value)?.ShortName ?? intervention.ProgrammeId.Value;
        string money = cost is null ? string.Empty : $" {cost.Measure.Label}: {Core.Formats.ItalianFormat.Quantity(cost.Figure.Value.Value, cost.Measure.Unit)}.";
        return ShortText.Of($"{title}. Programma {programme}.{money} Finanziamenti, avanzamento e fonti.");
    }
}
