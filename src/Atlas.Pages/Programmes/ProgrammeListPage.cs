using System.Collections.Immutable;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Programmes;

/// <summary>The list of programmes as a tree.</summary>
public sealed record ProgrammeListPage : PageModel
{
    /// <summary>Programmes with interventions.</summary>
    public required ImmutableArray<ProgrammePart> Programmes { get; init; }

    /// <summary>Programmes without: instruments and proposals.</summary>
    public required ImmutableArray<ProgrammePart> Others { get; init; }
}
