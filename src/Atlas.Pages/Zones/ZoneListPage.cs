using System.Collections.Immutable;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Zones;

/// <summary>The list of homogeneous zones.</summary>
public sealed record ZoneListPage : PageModel
{
    /// <summary>The zones in their order.</summary>
    public required ImmutableArray<ZoneItem> Items { get; init; }

    /// <summary>Municipalities that belong to no zone.</summary>
    public required ImmutableArray<LinkModel> Outside { get; init; }
}
