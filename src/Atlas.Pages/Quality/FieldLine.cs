namespace Atlas.Pages.Quality;

/// <summary>How many interventions of a set have one field.</summary>
/// <param name="Field">The field in words.</param>
/// <param name="Known">How many have it.</param>
/// <param name="Inferred">For how many of them an editor concluded it.</param>
/// <param name="Interventions">How many there are.</param>
/// <param name="Percent">The share, in hundredths rounded down, so that 100 means all; nothing for an empty set.</param>
public sealed record FieldLine(string Field, int Known, int Inferred, int Interventions, int? Percent);
