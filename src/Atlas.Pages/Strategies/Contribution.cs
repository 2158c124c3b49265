using Atlas.Pages.Plan;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Strategies;

/// <summary>A subject that contributes to a strategy.</summary>
/// <param name="Basis">The subject, the ground and the reason.</param>
/// <param name="Kind">What the subject is: "programma", "intervento"…</param>
/// <param name="Count">How many interventions it has.</param>
/// <param name="Cost">What they cost.</param>
public sealed record Contribution(StrategyBasis Basis, string Kind, FigureModel Count, FigureModel Cost);
