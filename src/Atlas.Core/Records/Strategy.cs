using Atlas.Core.Locations;
using Atlas.Core.Values;

namespace Atlas.Core.Records;

/// <summary>A metropolitan thematic-territorial strategy, STTM (a row of <c>strategies.csv</c>).</summary>
public sealed record Strategy
{
    /// <summary>Stable id, also its address.</summary>
    public required Located<string> Id { get; init; }

    /// <summary>Its official number.</summary>
    public required int Number { get; init; }

    /// <summary>Official name.</summary>
    public required string Name { get; init; }

    /// <summary>Short name for lists.</summary>
    public required string ShortName { get; init; }

    /// <summary>The act that approved it.</summary>
    public string? Act { get; init; }

    /// <summary>Date of the act.</summary>
    public Located<PartialDate>? ActDate { get; init; }

    /// <summary>Id of the source of this row.</summary>
    public required Located<string> SourceId { get; init; }

    /// <summary>Place in the source.</summary>
    public string? Locator { get; init; }

    /// <summary>What a reader should know.</summary>
    public string? Note { get; init; }
}
