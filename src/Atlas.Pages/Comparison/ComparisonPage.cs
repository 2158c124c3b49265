using System.Collections.Immutable;
using Atlas.Pages.Charts;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Comparison;

/// <summary>Subjects side by side: prepared tables, of whose rows a script lets readers choose two to four.</summary>
public sealed record ComparisonPage : PageModel
{
    /// <summary>What the page compares, in a sentence.</summary>
    public required string Lead { get; init; }

    /// <summary>The tables.</summary>
    public required ImmutableArray<ComparisonTable> Tables { get; init; }

    /// <summary>Small charts on common scales, where the page has them.</summary>
    public MultiplesChart? Multiples { get; init; }

    /// <summary>The other comparison.</summary>
    public required LinkModel Other { get; init; }
}
