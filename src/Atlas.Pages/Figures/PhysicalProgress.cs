using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Figures;

/// <summary>Finds physical progress: a measure that is a share of another, in a unit that is not money, tells what is done of what is planned.</summary>
public static class PhysicalProgress
{
    /// <summary>Every such pair of a subject, in the order of <c>measures.csv</c>.</summary>
    public static ImmutableArray<ProgressModel> Of(string subjectId, PlanContext context, PageFigures figures)
    {
        ImmutableArray<Headline> headlines = context.Headlines.OfSubject(subjectId);
        var progress = ImmutableArray.CreateBuilder<ProgressModel>();
        foreach (Headline done in headlines.Where(h => h.Measure.PartOf is not null && !string.Equals(h.Measure.Unit, "EUR", StringComparison.Ordinal)))
        {
            if (context.Headlines.OfMeasure(subjectId, done.Measure.PartOf!.Value.Value) is { } planned && IsDone(context.Index, done.Measure))
            {
                FigureModel part = figures.Stated(done.Figure);
                FigureModel whole = figures.Stated(planned.Figure);
                progress.Add(new ProgressModel(whole, part, PageFigures.Share(context.Words.Of("figure.done"), part, whole, context.Words)));
            }
        }

        return progress.ToImmutable();
    }

    // A share that is itself the only share of its whole tells progress; several shares of one whole (dwellings by kind) break it down.
    private static bool IsDone(CatalogueIndex index, Measure measure) =>
        index.Catalogue.Measures.Count(m => string.Equals(m.PartOf?.Value, measure.PartOf!.Value.Value, StringComparison.Ordinal)) == 1;
}
