using Atlas.Core.Locations;

namespace Atlas.Core.Records;

/// <summary>A word that a column may hold (a row of <c>vocabularies.csv</c>).</summary>
public sealed record VocabularyTerm
{
    /// <summary>The vocabulary: <c>stage</c>, <c>kind</c>, <c>design_level</c>, <c>programme_kind</c>…</summary>
    public required string Vocabulary { get; init; }

    /// <summary>The word as data files write it.</summary>
    public required Located<string> Id { get; init; }

    /// <summary>The word for readers, in the site's language.</summary>
    public required string Label { get; init; }

    /// <summary>The word for readers in English.</summary>
    public string? LabelEn { get; init; }

    /// <summary>Place in the vocabulary's order.</summary>
    public required int Order { get; init; }

    /// <summary>Group within the vocabulary; for stages the phase (<c>identification</c>, <c>preparation</c>, <c>implementation</c>, <c>completion</c>, <c>cancelled</c>, <c>none</c>).</summary>
    public string? Group { get; init; }

    /// <summary>What it means.</summary>
    public string? Definition { get; init; }
}
