namespace Atlas.Pages.Programmes;

/// <summary>How many interventions are in a phase.</summary>
/// <param name="Phase">The phase for machines; <c>none</c> where no dated fact tells one.</param>
/// <param name="Name">The phase in words.</param>
/// <param name="Count">How many.</param>
/// <param name="Stale">Of how many of them the fact that tells it is older than the atlas allows.</param>
public sealed record PhaseCount(string Phase, string Name, int Count, int Stale);
