using System.Collections.Immutable;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Strategies;

/// <summary>The list of strategies.</summary>
public sealed record StrategyListPage : PageModel
{
    /// <summary>The strategies by number.</summary>
    public required ImmutableArray<StrategyItem> Items { get; init; }
}
