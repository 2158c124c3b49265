using System.Collections.Immutable;
using Atlas.Core.Values;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Delays;

/// <summary>The works that are late, the deadlines that were moved, and how many works no source gives a deadline for.</summary>
public sealed record LatePage : PageModel
{
    /// <summary>The day on which "late" is reckoned; nothing in an atlas without dates.</summary>
    public PartialDate? ReferenceDate { get; init; }

    /// <summary>The late works of this page: those whose deadline passed longest ago first, then those that a source says are late.</summary>
    public required ImmutableArray<LateWork> Works { get; init; }

    /// <summary>How many works are past their deadline and not finished.</summary>
    public required FigureModel Overdue { get; init; }

    /// <summary>How many others a source says are late or at a standstill.</summary>
    public required FigureModel Reported { get; init; }

    /// <summary>How many works not yet finished had their deadline moved.</summary>
    public required FigureModel Moved { get; init; }

    /// <summary>How many works not yet finished have a deadline that has not passed.</summary>
    public required FigureModel Ahead { get; init; }

    /// <summary>How many works have no declared deadline at all.</summary>
    public required FigureModel Undeclared { get; init; }

    /// <summary>How many works the atlas lists.</summary>
    public required int Count { get; init; }

    /// <summary>The deadlines that have not passed, those of most works first; on the first page.</summary>
    public required ImmutableArray<DeadlineGroup> DeadlinesAhead { get; init; }

    /// <summary>1-based number of this page.</summary>
    public required int PageNumber { get; init; }

    /// <summary>The pages of the list; one for most atlases.</summary>
    public required ImmutableArray<LinkModel> Pages { get; init; }
}
