using Atlas.Core.Locations;
using Atlas.Core.Values;

namespace Atlas.Core.Records;

/// <summary>A document or dataset that figures and facts are drawn from (a row of <c>sources.csv</c>).</summary>
public sealed record Source
{
    /// <summary>Stable id, lower-case with hyphens.</summary>
    public required Located<string> Id { get; init; }

    /// <summary>Title as the document has it.</summary>
    public required string Title { get; init; }

    /// <summary>Who published it.</summary>
    public required string Publisher { get; init; }

    /// <summary>Weight where sources differ.</summary>
    public required Authority Authority { get; init; }

    /// <summary>Date of publication or extraction, as precise as known.</summary>
    public Located<PartialDate>? Date { get; init; }

    /// <summary>Public address (http or https), where there is one.</summary>
    public Located<string>? Url { get; init; }

    /// <summary>Licence, where stated.</summary>
    public string? Licence { get; init; }

    /// <summary>What a reader should know about it.</summary>
    public string? Note { get; init; }
}
