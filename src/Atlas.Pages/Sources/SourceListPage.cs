using System.Collections.Immutable;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Sources;

/// <summary>The list of all sources.</summary>
public sealed record SourceListPage : PageModel
{
    /// <summary>The sources by weight, the newest first within each.</summary>
    public required ImmutableArray<SourceGroup> Groups { get; init; }
}
