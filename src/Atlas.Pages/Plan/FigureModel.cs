using System.Collections.Immutable;
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

    /// <summary>Numbers of its sources in the page's own list, in order; empty where the page has no such list.</summary>
    public ImmutableArray<int> References { get; init; } = [];

    /// <summary>How a derived figure is computed, for readers.</summary>
    public string? Formula { get; init; }

    /// <summary>What a reader should know; for a missing figure, why it is missing.</summary>
    public string? Note { get; init; }

    /// <summary>Whether there is a value.</summary>
    public bool HasValue => Value is not null;

    /// <summary><see cref="Evidence"/> as attributes carry it: <c>stated</c>, <c>derived</c>, <c>inferred</c>, <c>missing</c>.</summary>
    public string EvidenceName => Evidence switch
    {
        Evidence.Stated => "stated",
        Evidence.Derived => "derived",
        Evidence.Inferred => "inferred",
        _ => "missing",
    };

    /// <summary>The word before the value, where the source qualifies it: "circa", "oltre"…</summary>
    public string? QualifierWord { get; init; }

    /// <summary>Id of the place on the page where the parts of a derived figure stand; nothing where the formula names them.</summary>
    public string? PartsAt { get; init; }

    /// <summary>The first place it is drawn from, which attributes name.</summary>
    public ProvenanceModel? Origin => Provenance.Count > 0 ? Provenance[0] : null;
}
