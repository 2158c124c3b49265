using Atlas.Core.Records;
using Atlas.Pages.Plan;

namespace Atlas.Pages.News;

/// <summary>Finds the latest dated facts of the whole atlas.</summary>
public static class LatestFacts
{
    /// <summary>The latest <paramref name="count"/> facts, newest first; what was still to come on the day of the data is left out.</summary>
    public static IEnumerable<DatedEvent> Of(PlanContext context, int count) =>
        context.Index.Catalogue.Events
            .Where(e => e.Date is { } date && (context.Stages.ReferenceDate is not { } reference || date.Value.First <= reference))
            .OrderByDescending(e => e.Date!.Value.Value.First)
            .ThenBy(e => e.SubjectId.Value, StringComparer.Ordinal)
            .Take(count);
}
