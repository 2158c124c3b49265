using Atlas.Core.Locations;
using Atlas.Core.Values;

namespace Atlas.Core.Records;

/// <summary>Says that a field holds what an editor concluded, and why (a row of an <c>inferences.csv</c>).</summary>
public sealed record Inference
{
    /// <summary>Id of the subject.</summary>
    public required Located<string> SubjectId { get; init; }

    /// <summary>Name of the column whose value was concluded.</summary>
    public required Located<string> Field { get; init; }

    /// <summary>From what it was concluded.</summary>
    public required string Reason { get; init; }

    /// <summary>How sure it is.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Id of the source that it leans on.</summary>
    public Located<string>? SourceId { get; init; }

    /// <summary>Place in the source.</summary>
    public string? Locator { get; init; }
}
