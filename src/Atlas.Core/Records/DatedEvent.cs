using Atlas.Core.Locations;
using Atlas.Core.Values;

namespace Atlas.Core.Records;

/// <summary>A dated fact (a row of an <c>events.csv</c>).</summary>
public sealed record DatedEvent
{
    /// <summary>Id of the subject it happened to.</summary>
    public required Located<string> SubjectId { get; init; }

    /// <summary>When; nothing where the source gives no date.</summary>
    public Located<PartialDate>? Date { get; init; }

    /// <summary>A term of the vocabulary <c>stage</c>.</summary>
    public required Located<string> Stage { get; init; }

    /// <summary>What happened, in a sentence.</summary>
    public required string Text { get; init; }

    /// <summary>Id of its source.</summary>
    public required Located<string> SourceId { get; init; }

    /// <summary>Place in the source.</summary>
    public string? Locator { get; init; }
}
