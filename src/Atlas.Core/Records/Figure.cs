using Atlas.Core.Locations;
using Atlas.Core.Values;

namespace Atlas.Core.Records;

/// <summary>One figure that a source states: a row of a <c>figures.csv</c>, or a measure column of an <c>interventions.csv</c>.</summary>
public sealed record Figure
{
    /// <summary>Id of the intervention, programme, zone or strategy, or ISTAT code of the municipality it speaks of.</summary>
    public required Located<string> SubjectId { get; init; }

    /// <summary>Id of the measure.</summary>
    public required Located<string> MeasureId { get; init; }

    /// <summary>The value, in the measure's unit.</summary>
    public required Located<decimal> Value { get; init; }

    /// <summary>How the source qualifies it.</summary>
    public Qualifier Qualifier { get; init; }

    /// <summary>The date it speaks of.</summary>
    public Located<PartialDate>? AsOf { get; init; }

    /// <summary>Id of its source.</summary>
    public required Located<string> SourceId { get; init; }

    /// <summary>Place in the source.</summary>
    public required string Locator { get; init; }

    /// <summary>What a reader should know.</summary>
    public string? Note { get; init; }
}
