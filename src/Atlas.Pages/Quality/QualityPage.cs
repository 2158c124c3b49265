using System.Collections.Immutable;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Quality;

/// <summary>How complete and fresh the data are, for the atlas and for each of its parts.</summary>
public sealed record QualityPage : PageModel
{
    /// <summary>The whole atlas.</summary>
    public required QualitySummary All { get; init; }

    /// <summary>The programmes.</summary>
    public required ImmutableArray<QualityRow> Programmes { get; init; }

    /// <summary>The zones.</summary>
    public required ImmutableArray<QualityRow> Zones { get; init; }

    /// <summary>The municipalities with interventions.</summary>
    public required ImmutableArray<QualityRow> Municipalities { get; init; }

    /// <summary>The interventions whose status has been stale the longest.</summary>
    public required ImmutableArray<StaleWork> Stale { get; init; }
}
