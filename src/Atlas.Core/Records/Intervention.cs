using System.Collections.Immutable;
using Atlas.Core.Locations;
using Atlas.Core.Values;

namespace Atlas.Core.Records;

/// <summary>A single work or action (a row of an <c>interventions.csv</c>).</summary>
public sealed record Intervention
{
    /// <summary>Stable id, also its address.</summary>
    public required Located<string> Id { get; init; }

    /// <summary>Name of the dataset folder it was read from.</summary>
    public required string Dataset { get; init; }

    /// <summary>Id of its programme.</summary>
    public required Located<string> ProgrammeId { get; init; }

    /// <summary>Its number within the programme, as the source writes it.</summary>
    public string? Number { get; init; }

    /// <summary>Title; nothing where no source gives one.</summary>
    public Located<string>? Title { get; init; }

    /// <summary>ISTAT codes of its municipalities, in the row's order; several make it a shared intervention.</summary>
    public required ImmutableArray<Located<string>> Municipalities { get; init; }

    /// <summary>Street, quarter or site.</summary>
    public string? Place { get; init; }

    /// <summary>Where it lies, in WGS 84; the place is that of the latitude.</summary>
    public Located<GeoPoint>? Point { get; init; }

    /// <summary>CUP, the code of a public investment project: 15 characters, kept as text.</summary>
    public Located<string>? Cup { get; init; }

    /// <summary>A term of the vocabulary <c>kind</c>.</summary>
    public Located<string>? Kind { get; init; }

    /// <summary>A term of the vocabulary <c>design_level</c>.</summary>
    public Located<string>? DesignLevel { get; init; }

    /// <summary>The date that the row speaks of.</summary>
    public Located<PartialDate>? AsOf { get; init; }

    /// <summary>Id of the source of this row.</summary>
    public required Located<string> SourceId { get; init; }

    /// <summary>Place in the source.</summary>
    public string? Locator { get; init; }

    /// <summary>What a reader should know.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it lies in several municipalities, and so is never split between them (DESIGN §4).</summary>
    public bool IsShared => Municipalities.Length > 1;
}
