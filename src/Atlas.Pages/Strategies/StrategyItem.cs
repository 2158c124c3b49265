using Atlas.Pages.Plan;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Strategies;

/// <summary>A strategy in the list.</summary>
/// <param name="Link">Its profile.</param>
/// <param name="Name">Its official name.</param>
/// <param name="Stated">How many links a source states.</param>
/// <param name="Editorial">How many an editor assigned.</param>
/// <param name="Totals">What the interventions linked with it add up to.</param>
public sealed record StrategyItem(LinkModel Link, string Name, int Stated, int Editorial, SubjectTotals Totals);
