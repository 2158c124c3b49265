using Atlas.Pages.Plan;

namespace Atlas.Pages.Municipalities;

/// <summary>A municipality near another.</summary>
/// <param name="Link">Its profile.</param>
/// <param name="Kilometres">Distance between their centres, rounded to a kilometre.</param>
/// <param name="Interventions">How many interventions touch it.</param>
public sealed record Neighbour(LinkModel Link, int Kilometres, int Interventions);
