namespace Atlas.Core.Rules;

/// <summary>How many interventions of a set have one field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Known">Interventions that have it, stated or inferred.</param>
/// <param name="Inferred">Those of them for which an editor concluded it.</param>
/// <param name="Interventions">Interventions in the set.</param>
public readonly record struct FieldShare(CompletenessField Field, int Known, int Inferred, int Interventions)
{
    /// <summary><see cref="Known"/> as a share of the set, 0 to 1; nothing for an empty set.</summary>
    public decimal? Share => Interventions == 0 ? null : (decimal)Known / Interventions;
}
