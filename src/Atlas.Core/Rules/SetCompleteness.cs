using System.Collections.Immutable;
using Atlas.Core.Values;

namespace Atlas.Core.Rules;

/// <summary>What is known of a set of interventions: those of a programme, municipality, zone or strategy, or all.</summary>
public sealed record SetCompleteness
{
    /// <summary>Interventions in the set.</summary>
    public required int Interventions { get; init; }

    /// <summary>One share for each field, in the order of <see cref="CompletenessField"/>.</summary>
    public required ImmutableArray<FieldShare> Fields { get; init; }

    /// <summary>The interventions whose status is stale, the longest stale first, then in the order of the set.</summary>
    public required ImmutableArray<InterventionCompleteness> Stale { get; init; }

    /// <summary>Interventions of which no dated fact tells the stage.</summary>
    public required int WithoutStatus { get; init; }

    /// <summary>The newest date of what is known of the interventions, and of the subject of the set itself.</summary>
    public required PartialDate? Updated { get; init; }

    /// <summary>Since when the longest stale status is stale; nothing where none is.</summary>
    public DateOnly? StaleSince => Stale.IsEmpty ? null : Stale[0].Status!.StaleSince;

    /// <summary>The share of one field.</summary>
    public FieldShare Of(CompletenessField field) => Fields[(int)field];

    /// <summary>The mean of the shares, 0 to 1; nothing for an empty set.</summary>
    public decimal? Share => Interventions == 0 ? null : Fields.Sum(f => (decimal)f.Known) / (Interventions * Fields.Length);
}
