using System.Collections.Immutable;
using Atlas.Pages.Plan;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Interventions;

/// <summary>The list of interventions, or one of its pages where there are many.</summary>
public sealed record InterventionListPage : PageModel
{
    /// <summary>The interventions of this page, by programme.</summary>
    public required ImmutableArray<ListedIntervention> Items { get; init; }

    /// <summary>What all interventions add up to.</summary>
    public required SubjectTotals Totals { get; init; }

    /// <summary>The choices of the filters.</summary>
    public required ListFilters Filters { get; init; }

    /// <summary>1-based number of this page.</summary>
    public required int PageNumber { get; init; }

    /// <summary>The pages of the list; one for most atlases.</summary>
    public required ImmutableArray<LinkModel> Pages { get; init; }
}
