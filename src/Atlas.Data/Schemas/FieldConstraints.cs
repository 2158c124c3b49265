using System.Collections.Immutable;

namespace Atlas.Data.Schemas;

/// <summary>What the cells of a column must satisfy (Table Schema v2, "Field Constraints").</summary>
internal sealed record FieldConstraints
{
    /// <summary>A column without constraints.</summary>
    public static FieldConstraints None { get; } = new();

    /// <summary>Whether no cell may be empty.</summary>
    public bool Required { get; init; }

    /// <summary>Whether no value may be there twice.</summary>
    public bool Unique { get; init; }

    /// <summary>The pattern that the whole value must match.</summary>
    public CellPattern? Pattern { get; init; }

    /// <summary>The number of digits of a code that is made of exactly so many, so that lost leading zeros are told from other slips.</summary>
    public int? DigitCount { get; init; }

    /// <summary>The words allowed; empty when any is.</summary>
    public ImmutableArray<string> Enum { get; init; } = [];

    /// <summary>Least value.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>Greatest value.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>Least length in characters.</summary>
    public int? MinLength { get; init; }

    /// <summary>Greatest length in characters.</summary>
    public int? MaxLength { get; init; }
}
