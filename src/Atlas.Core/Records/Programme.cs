using Atlas.Core.Locations;
using Atlas.Core.Values;

namespace Atlas.Core.Records;

/// <summary>A programme, or a part, instrument or proposal of its kind (a row of <c>programmes.csv</c>).</summary>
public sealed record Programme
{
    /// <summary>Stable id, also its address.</summary>
    public required Located<string> Id { get; init; }

    /// <summary>Id of the programme it is a part of.</summary>
    public Located<string>? ParentId { get; init; }

    /// <summary>A term of the vocabulary <c>programme_kind</c>.</summary>
    public required Located<string> Kind { get; init; }

    /// <summary>Official name.</summary>
    public required string Name { get; init; }

    /// <summary>Short name for lists and tags.</summary>
    public required string ShortName { get; init; }

    /// <summary>The line that funds it.</summary>
    public string? FundingLine { get; init; }

    /// <summary>The act behind it.</summary>
    public string? Act { get; init; }

    /// <summary>When it began, as its source says.</summary>
    public Located<PartialDate>? Start { get; init; }

    /// <summary>When it ends, as its source says.</summary>
    public Located<PartialDate>? End { get; init; }

    /// <summary>Id of the source of this row.</summary>
    public required Located<string> SourceId { get; init; }

    /// <summary>Place in the source.</summary>
    public string? Locator { get; init; }

    /// <summary>What a reader should know.</summary>
    public string? Note { get; init; }
}
