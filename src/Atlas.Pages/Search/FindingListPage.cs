using System.Collections.Immutable;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Search;

/// <summary>A list that leads to pages without scripts: names under a letter, or interventions in a band of amounts.</summary>
public sealed record FindingListPage : PageModel
{
    /// <summary>The entries.</summary>
    public required ImmutableArray<FindingEntry> Entries { get; init; }

    /// <summary>The other lists of the same kind.</summary>
    public required ImmutableArray<LinkModel> Others { get; init; }
}
