using Atlas.Core.Values;

namespace Atlas.Pages.Subjects;

/// <summary>The small honest badge of an intervention: "dati aggiornati al …, 7 campi su 10".</summary>
/// <param name="Known">How many fields are known.</param>
/// <param name="Fields">How many fields there are.</param>
/// <param name="Updated">The newest date of what is known.</param>
/// <param name="Missing">The fields that are not known, in words.</param>
/// <param name="Inferred">The fields that an editor concluded, in words.</param>
public sealed record BadgeModel(int Known, int Fields, PartialDate? Updated, IReadOnlyList<string> Missing, IReadOnlyList<string> Inferred);
