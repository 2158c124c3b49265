using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Core.Values;

namespace Atlas.Core.Rules;

/// <summary>An exact sum over a set of interventions, with its parts and its gaps (DESIGN §1.3): "12 di 90 senza importo".</summary>
public sealed record Total
{
    /// <summary>The measure that is summed; for a family that of the first part, or the family's first.</summary>
    public required Measure Measure { get; init; }

    /// <summary>Whether each part is the headline of the measure's family, and not of the measure alone.</summary>
    public required bool IsOfFamily { get; init; }

    /// <summary>One headline figure for each intervention that has one, in the order of the set.</summary>
    public required ImmutableArray<Figure> Parts { get; init; }

    /// <summary>How many interventions the set holds.</summary>
    public required int Interventions { get; init; }

    /// <summary>How many of them no source gives a value for.</summary>
    public int Missing => Interventions - Parts.Length;

    /// <summary>The sum in the measure's unit; nothing, and not 0, where no part has a value.</summary>
    public required decimal? Value { get; init; }

    /// <summary>How the sum is qualified by its parts: a bound only where every part that is not exact is the same bound, else approximate.</summary>
    public required Qualifier Qualifier { get; init; }
}
