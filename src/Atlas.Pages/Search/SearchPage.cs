using System.Collections.Immutable;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Search;

/// <summary>The search, and without scripts the ways to everything: letters, amounts, lists.</summary>
public sealed record SearchPage : PageModel
{
    /// <summary>The letters that names begin with.</summary>
    public required ImmutableArray<LinkModel> Letters { get; init; }

    /// <summary>The bands of amounts.</summary>
    public required ImmutableArray<LinkModel> Bands { get; init; }
}
