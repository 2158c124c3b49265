using Atlas.Core.Locations;

namespace Atlas.Core.Records;

/// <summary>A kind of figure (a row of <c>measures.csv</c>).</summary>
public sealed record Measure
{
    /// <summary>Stable id; also the name of a column in <c>interventions.csv</c>.</summary>
    public required Located<string> Id { get; init; }

    /// <summary>Name for readers, in the site's language.</summary>
    public required string Label { get; init; }

    /// <summary>Unit of its values: <c>EUR</c>, <c>m2</c>, <c>km</c>, <c>count</c>, <c>percent</c>…</summary>
    public required string Unit { get; init; }

    /// <summary>Measures that tell the same thing share a family; see <see cref="MeasureFamily"/> for those with a meaning to the program.</summary>
    public required string Family { get; init; }

    /// <summary>Rank in the family; the higher one is the headline.</summary>
    public required int Precedence { get; init; }

    /// <summary>Whether values of several subjects may be summed.</summary>
    public required bool Additive { get; init; }

    /// <summary>The measure that this one is a share of, where there is one.</summary>
    public Located<string>? PartOf { get; init; }

    /// <summary>What exactly a value says.</summary>
    public required string Definition { get; init; }
}
