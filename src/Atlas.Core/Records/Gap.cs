using Atlas.Core.Locations;

namespace Atlas.Core.Records;

/// <summary>Says why a value is missing (a row of a <c>gaps.csv</c>).</summary>
public sealed record Gap
{
    /// <summary>Id of the subject.</summary>
    public required Located<string> SubjectId { get; init; }

    /// <summary>Name of the column or measure that is missing.</summary>
    public required Located<string> Field { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>Id of the source that says so.</summary>
    public Located<string>? SourceId { get; init; }

    /// <summary>Place in the source.</summary>
    public string? Locator { get; init; }
}
