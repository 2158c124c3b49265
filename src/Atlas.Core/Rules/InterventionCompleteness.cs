using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Core.Values;

namespace Atlas.Core.Rules;

/// <summary>What is known of one intervention, for the badge of its profile.</summary>
/// <param name="Intervention">The intervention.</param>
/// <param name="Fields">Every field in the order of <see cref="CompletenessField"/>.</param>
/// <param name="Status">Its current stage.</param>
/// <param name="Updated">The newest date of what is known of it.</param>
public sealed record InterventionCompleteness(
    Intervention Intervention, ImmutableArray<FieldState> Fields, StageStatus? Status, PartialDate? Updated)
{
    /// <summary>How many fields are known, stated or inferred.</summary>
    public int Known => Fields.Count(f => f.Evidence != Evidence.Missing);

    /// <summary>Whether a field is known.</summary>
    public bool Knows(CompletenessField field) => Fields[(int)field].Evidence != Evidence.Missing;
}
