using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Charts;

/// <summary>A row of a distribution.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Own">What is wholly its own.</param>
/// <param name="Shared">What it has in common with other rows, never split (DESIGN §4, "Shared interventions").</param>
/// <param name="Route">Its page.</param>
public sealed record DistributionRow(string Label, FigureModel Own, FigureModel? Shared = null, Route? Route = null);
