using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Delays;

/// <summary>Every work of the atlas with what has become of its deadline, found once for the pages that count and list them.</summary>
public sealed class WorkDeadlines
{
    /// <summary>Looks at every work of the plan.</summary>
    public WorkDeadlines(PlanContext context)
    {
        All = [.. context.Sets.All.Select(work => (work, context.Rules.Deadlines.Of(work)))];
        Late = [.. All.Where(pair => pair.Status.IsLate).OrderByDescending(pair => pair.Status.IsOverdue).ThenBy(pair => pair.Status.IsOverdue ? pair.Status.Deadline!.Date.Last : default)];
    }

    /// <summary>Every work.</summary>
    public ImmutableArray<(Intervention Work, DeadlineStatus Status)> All { get; }

    /// <summary>The late ones: those whose deadline passed longest ago first, then those that a source says are late.</summary>
    public ImmutableArray<(Intervention Work, DeadlineStatus Status)> Late { get; }

    /// <summary>How many works are as asked.</summary>
    public int Count(Func<DeadlineStatus, bool> asked) => All.Count(pair => asked(pair.Status));
}
