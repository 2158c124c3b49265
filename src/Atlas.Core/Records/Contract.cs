using System.Collections.Immutable;
using Atlas.Core.Locations;
using Atlas.Core.Values;

namespace Atlas.Core.Records;

/// <summary>A tender or contract (a row of a <c>contracts.csv</c>).</summary>
public sealed record Contract
{
    /// <summary>CIG, the code of the tender; nothing where the source names none.</summary>
    public Located<string>? Cig { get; init; }

    /// <summary>CUP it belongs to.</summary>
    public Located<string>? Cup { get; init; }

    /// <summary>Ids of the interventions or programmes it serves.</summary>
    public required ImmutableArray<Located<string>> Subjects { get; init; }

    /// <summary>What it is for.</summary>
    public required string Object { get; init; }

    /// <summary><c>design</c>, <c>works</c> or <c>services</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>The firm; natural persons are never named.</summary>
    public string? Contractor { get; init; }

    /// <summary>Amount in EUR.</summary>
    public Located<decimal>? Amount { get; init; }

    /// <summary>Date of the award or contract.</summary>
    public Located<PartialDate>? Date { get; init; }

    /// <summary>A term of the vocabulary <c>stage</c>.</summary>
    public Located<string>? Stage { get; init; }

    /// <summary>Id of its source.</summary>
    public required Located<string> SourceId { get; init; }

    /// <summary>Place in the source.</summary>
    public string? Locator { get; init; }

    /// <summary>The row it was read from.</summary>
    public required SourceLocation Location { get; init; }
}
