using Atlas.Core.Locations;
using Atlas.Core.Values;

namespace Atlas.Core.Records;

/// <summary>A link between a subject and a strategy (a row of <c>strategy-links.csv</c>).</summary>
public sealed record StrategyLink
{
    /// <summary>Id of an intervention or programme.</summary>
    public required Located<string> SubjectId { get; init; }

    /// <summary>Id of the strategy.</summary>
    public required Located<string> StrategyId { get; init; }

    /// <summary>Stated by a source, or assigned by an editor.</summary>
    public required LinkBasis Basis { get; init; }

    /// <summary>Why; always there for an editorial link.</summary>
    public required string Reason { get; init; }

    /// <summary>Id of the source that states the link, or that the reason leans on.</summary>
    public Located<string>? SourceId { get; init; }

    /// <summary>Place in the source.</summary>
    public string? Locator { get; init; }
}
