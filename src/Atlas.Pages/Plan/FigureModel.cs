using Atlas.Core.Values;

namespace Atlas.Pages.Plan;

/// <summary>A figure as a page shows it: never without its provenance (DESIGN §1.1).</summary>
public sealed record FigureModel
{
    /// <summary>Name of the measure.</summary>
    public required string Label { get; init; }

    /// <summary>The value in <see cref="Unit"/>; nothing where it is missing.</summary>
    public decimal? Value { get; init; }

    /// <summary><c>EUR</c>, <c>m2</c>, <c>km</c>, <c>count</c>, <c>percent</c>…</summary>
    public required string Unit { get; init; }

    /// <summary>How the source qualifies it.</summary>
    public Qualifier Qualifier { get; init; }

    /// <summary>How it came to be here.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>The date it speaks of.</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>Where it is stated: one for a stated figure, those of its parts (without repetition) for a derived one.</summary>
    public IReadOnlyList<ProvenanceModel> Provenance { get; init; } = [];

    /// <summary>How a derived figure is computed, for readers.</summary>
    public string? Formula { get; init; }

    /// <summary>What a reader should know; for a missing figure, why it is missing.</summary>
    public string? Note { get; init; }
}
