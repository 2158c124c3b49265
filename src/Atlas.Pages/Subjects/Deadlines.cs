using Atlas.Core.Rules;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Subjects;

/// <summary>Tells the declared deadlines of works on one page (<see cref="DeclaredDeadlines"/>), citing their sources in its list.</summary>
public sealed class Deadlines(PlanContext context, SubjectFacts facts)
{
    /// <summary>The deadline of a status; nothing where no source gives one.</summary>
    public DeadlineModel? Of(DeadlineStatus status) => status.Deadline is not { } deadline ? null : new DeadlineModel
    {
        Date = deadline.Date,
        Programme = context.Index.Programmes.ContainsKey(deadline.SubjectId) ? context.SubjectLink(deadline.SubjectId) : null,
        IsPast = status.IsPast,
        MonthsPast = status.MonthsPast,
        IsConcluded = status.IsConcluded,
        Reference = facts.References.Cite(deadline.SourceId, deadline.Locator),
        Earlier = deadline.Earlier?.Date?.Value,
        MonthsMoved = deadline.MonthsMoved,
        EarlierReference = deadline.Earlier is { } earlier ? facts.References.Cite(earlier.SourceId.Value, earlier.Locator) : 0,
    };
}
