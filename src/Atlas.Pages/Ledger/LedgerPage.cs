using System.Collections.Immutable;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Ledger;

/// <summary>The public ledger, or one of its pages where it is long.</summary>
public sealed record LedgerPage : PageModel
{
    /// <summary>The lines of this page.</summary>
    public required ImmutableArray<LedgerLine> Lines { get; init; }

    /// <summary>How many comparisons of each kind were made and agree.</summary>
    public required ImmutableArray<TallyLine> Tallies { get; init; }

    /// <summary>1-based number of this page.</summary>
    public required int PageNumber { get; init; }

    /// <summary>The pages of the ledger.</summary>
    public required ImmutableArray<LinkModel> Pages { get; init; }
}
