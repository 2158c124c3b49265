using System.Collections.Immutable;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Ledger;

/// <summary>A comparison of the public ledger as a page shows it.</summary>
public sealed record LedgerLine
{
    /// <summary>What is compared, in words.</summary>
    public required string Kind { get; init; }

    /// <summary>The kind for machines: <c>declared-sum</c>…</summary>
    public required string KindKey { get; init; }

    /// <summary>The subject.</summary>
    public required LinkModel Subject { get; init; }

    /// <summary>Name of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>The value that the others are compared with.</summary>
    public required FigureModel Reference { get; init; }

    /// <summary>The value compared with it.</summary>
    public required FigureModel Compared { get; init; }

    /// <summary>Further values that differ from both.</summary>
    public required ImmutableArray<FigureModel> Others { get; init; }

    /// <summary>The compared value less the reference.</summary>
    public required FigureModel Difference { get; init; }

    /// <summary>That in hundredths of the reference; nothing where the reference is 0.</summary>
    public decimal? DifferencePercent { get; init; }

    /// <summary>What the comparison comes to, in words.</summary>
    public required string Outcome { get; init; }

    /// <summary>The outcome for machines: <c>differs</c>, <c>changed</c>, <c>incomplete</c>, <c>within-bounds</c>, <c>agrees</c>.</summary>
    public required string OutcomeKey { get; init; }

    /// <summary>What a sum leaves out; nothing where it leaves nothing out.</summary>
    public string? Missing { get; init; }
}
