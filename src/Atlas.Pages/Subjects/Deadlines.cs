using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Core.Values;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Subjects;

/// <summary>
/// Tells the declared deadline of a work: the latest that a source gives for the work itself, else for the nearest of the programmes that it
/// is a part of, else the end of that programme.
/// </summary>
public sealed class Deadlines(PlanContext context, SubjectFacts facts)
{
    /// <summary>The deadline of an intervention; nothing where no source gives one.</summary>
    public DeadlineModel? Of(Intervention intervention)
    {
        string id = intervention.Id.Value;
        bool isConcluded = context.Stages.Of(id)?.Phase is Stages.Completion or Stages.Cancelled;
        if (Declared(id) is { } own)
        {
            return Made(own, null, isConcluded);
        }

        foreach (Programme programme in context.AncestryOf(intervention.ProgrammeId.Value))
        {
            var link = new LinkModel(programme.ShortName, SiteRoutes.Programme(programme.Id.Value));
            if (Declared(programme.Id.Value) is { } declared)
            {
                return Made(declared, link, isConcluded);
            }

            if (programme.End is { } end)
            {
                return Made(end.Value, link, isConcluded, facts.References.Cite(programme.SourceId.Value, programme.Locator));
            }
        }

        return null;
    }

    // Deadlines are moved: the latest is the one that holds.
    private DatedEvent? Declared(string subjectId) => context.Index.EventsOf(subjectId)
        .Where(fact => fact.Date is not null && string.Equals(fact.Stage.Value, Stages.Deadline, StringComparison.Ordinal))
        .MaxBy(fact => fact.Date!.Value);

    private DeadlineModel Made(DatedEvent fact, LinkModel? programme, bool isConcluded) =>
        Made(fact.Date!.Value, programme, isConcluded, facts.References.Cite(fact.SourceId.Value, fact.Locator));

    private DeadlineModel Made(PartialDate date, LinkModel? programme, bool isConcluded, int reference)
    {
        int months = context.Stages.ReferenceDate is { } today && today > date.Last ? MonthsBetween(date.Last, today) : 0;
        return new DeadlineModel(date, programme, context.Stages.ReferenceDate > date.Last, months, isConcluded, reference);
    }

    private static int MonthsBetween(DateOnly from, DateOnly to) =>
        ((to.Year - from.Year) * 12) + to.Month - from.Month - (to.Day < Math.Min(from.Day, DateTime.DaysInMonth(to.Year, to.Month)) ? 1 : 0);
}
