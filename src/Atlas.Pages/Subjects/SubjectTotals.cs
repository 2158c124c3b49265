using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Pages.Figures;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Subjects;

/// <summary>What a set of interventions adds up to.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Cost">What they cost.</param>
/// <param name="Paid">What has been paid.</param>
public sealed record SubjectTotals(FigureModel Count, FigureModel Cost, FigureModel Paid)
{
    /// <summary>Whether there are no interventions.</summary>
    public bool IsEmpty => Count.Value == 0;

    /// <summary>Adds up a set.</summary>
    /// <param name="context">The plan.</param>
    /// <param name="figures">Makes the page's figures.</param>
    /// <param name="interventions">The set.</param>
    /// <param name="what">What is counted: "interventi nel solo comune".</param>
    /// <param name="partsAt">Id of the list on the page that names them.</param>
    public static SubjectTotals Of(
        PlanContext context, PageFigures figures, ImmutableArray<Intervention> interventions, string what, string? partsAt = null) => new(
        PageFigures.Count(context.Words.Of("works.listed"), interventions.Length, what, partsAt),
        Sum(context.Totals.OfCost(interventions), figures, context.Words.Of("works.cost"), partsAt),
        Sum(context.Totals.OfFamily(interventions, MeasureFamily.Payment), figures, context.Words.Of("figure.payments"), partsAt));

    private static FigureModel Sum(Total? total, PageFigures figures, string label, string? partsAt) => total is null
        ? new FigureModel { Label = label, Unit = "EUR", Evidence = Core.Values.Evidence.Missing }
        : figures.Total(total, label, partsAt);
}
