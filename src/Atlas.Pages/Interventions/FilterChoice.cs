namespace Atlas.Pages.Interventions;

/// <summary>A choice of a filter.</summary>
/// <param name="Key">What the rows carry.</param>
/// <param name="Label">Name for readers.</param>
public sealed record FilterChoice(string Key, string Label);
