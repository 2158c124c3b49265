using Atlas.Core.Locations;

namespace Atlas.Core.Records;

/// <summary>A homogeneous zone (a row of <c>zones.csv</c>).</summary>
public sealed record Zone
{
    /// <summary>Stable id, also its address.</summary>
    public required Located<string> Id { get; init; }

    /// <summary>Name for readers.</summary>
    public required string Name { get; init; }

    /// <summary>Place among the zones.</summary>
    public int Order { get; init; }

    /// <summary>Id of the source of this row.</summary>
    public required Located<string> SourceId { get; init; }

    /// <summary>Place in the source.</summary>
    public string? Locator { get; init; }

    /// <summary>What a reader should know.</summary>
    public string? Note { get; init; }
}
