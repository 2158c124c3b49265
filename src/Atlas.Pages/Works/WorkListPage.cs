using System.Collections.Immutable;
using Atlas.Pages.Plan;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Works;

/// <summary>All interventions of a subject that has too many for its profile, or one page of them.</summary>
public sealed record WorkListPage : PageModel
{
    /// <summary>The subject.</summary>
    public required LinkModel Subject { get; init; }

    /// <summary>The interventions of this page.</summary>
    public required ImmutableArray<WorkItem> Works { get; init; }

    /// <summary>How many there are in all.</summary>
    public required int Count { get; init; }

    /// <summary>The pages of the list.</summary>
    public required ImmutableArray<LinkModel> Pages { get; init; }
}
