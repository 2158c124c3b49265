using Atlas.Pages.Routes;

namespace Atlas.Pages.Maps;

/// <summary>A row of a map's table.</summary>
/// <param name="Name">Name of the municipality.</param>
/// <param name="Route">Its page.</param>
/// <param name="Own">Number of its own interventions.</param>
/// <param name="Shared">Number of those it shares.</param>
/// <param name="OwnCost">Cost of its own in EUR.</param>
/// <param name="SharedCost">Whole cost of those it shares in EUR.</param>
/// <param name="PerInhabitant">Cost of its own per inhabitant in EUR.</param>
public sealed record MapRow(string Name, Route Route, int Own, int Shared, decimal? OwnCost, decimal? SharedCost, decimal? PerInhabitant);
