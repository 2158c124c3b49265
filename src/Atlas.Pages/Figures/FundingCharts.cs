using System.Collections.Immutable;
using System.Globalization;
using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Pages.Charts;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Figures;

/// <summary>Who pays for a subject, as drawings: one for each of its costs that sources break down, and what is paid of what is funded.</summary>
public sealed class FundingCharts(PlanContext context, PageFigures figures)
{
    /// <summary>A bar of parts for every measure of the family <c>cost</c> of which a source states shares.</summary>
    public ImmutableArray<Chart> Stacks(string subjectId)
    {
        ILookup<string, Headline> parts = context.Headlines.OfSubject(subjectId)
            .Where(h => h.Measure.PartOf is not null && string.Equals(h.Measure.Unit, "EUR", StringComparison.Ordinal))
            .ToLookup(h => h.Measure.PartOf!.Value.Value, StringComparer.Ordinal);
        var charts = ImmutableArray.CreateBuilder<Chart>();
        foreach (Measure whole in context.Index.Catalogue.Measures.Where(m => IsCost(m) && parts.Contains(m.Id.Value)))
        {
            Headline? total = context.Headlines.OfMeasure(subjectId, whole.Id.Value);
            string prefix = string.Create(CultureInfo.InvariantCulture, $"quote-{charts.Count + 1}");
            charts.Add(FundingStackChart.Draw(
                new ChartFrame(prefix, context.Words.Of("chart.funding", whole.Label), context.Words),
                total is null ? null : figures.Stated(total.Figure),
                [.. parts[whole.Id.Value].Select(part => new ChartItem(ShareLabel.Of(part.Measure.Label, context.Words), figures.Stated(part.Figure)))]));
        }

        return charts.ToImmutable();
    }

    /// <summary>What is paid of what the same source says is funded, or of the headline cost where that source gives none; nothing without payments.</summary>
    public Chart? Payments(string subjectId, string label)
    {
        if (context.Headlines.OfFamily(subjectId, MeasureFamily.Payment) is not { } paid)
        {
            return null;
        }

        Figure? funded = FundedBeside(subjectId, paid.Figure);
        return funded is null
            ? null
            : PaymentChart.Draw(new ChartFrame("pagato", context.Words.Of("chart.paid"), context.Words), [new PaymentRow(label, figures.Stated(funded), figures.Stated(paid.Figure))]);
    }

    /// <summary>The cost that payments are measured against.</summary>
    public Figure? FundedBeside(string subjectId, Figure paid) =>
        context.Index.FiguresOf(subjectId).FirstOrDefault(f =>
            string.Equals(f.SourceId.Value, paid.SourceId.Value, StringComparison.Ordinal)
            && context.Index.Measures.TryGetValue(f.MeasureId.Value, out Measure? measure) && IsCost(measure))
        ?? context.Headlines.OfFamily(subjectId, MeasureFamily.Cost)?.Figure;

    private static bool IsCost(Measure measure) => string.Equals(measure.Family, MeasureFamily.Cost, StringComparison.Ordinal);
}
