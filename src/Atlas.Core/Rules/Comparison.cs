using System.Collections.Immutable;
using Atlas.Core.Records;

namespace Atlas.Core.Rules;

/// <summary>Makes ledger entries, one place where their outcome is decided.</summary>
internal static class Comparison
{
    /// <summary>A value as a source states it.</summary>
    public static LedgerValue Stated(Figure figure) => new(LedgerRole.Stated, figure.Value.Value, figure.Qualifier, [figure]);

    /// <summary>The sum of <paramref name="figures"/>.</summary>
    public static LedgerValue Summed(ImmutableArray<Figure> figures) =>
        new(LedgerRole.Summed, figures.Sum(f => f.Value.Value), Totals.Together(figures), figures);

    /// <summary>
    /// An entry that compares what is stated, the headline first, with a sum or count that lacks <paramref name="missing"/> of <paramref name="members"/>.
    /// </summary>
    public static LedgerEntry WithComputed(
        LedgerKind kind, string subjectId, Measure measure, ImmutableArray<LedgerValue> stated, LedgerValue computed, int members, int missing) => new()
        {
            Kind = kind,
            SubjectId = subjectId,
            Measure = measure,
            Reference = stated[0],
            Compared = computed,
            Values = [.. stated, computed],
            Members = members,
            Missing = missing,
            Outcome = OutcomeOf(stated, computed, missing),
        };

    /// <summary>What several stated values come to among themselves.</summary>
    public static LedgerOutcome OutcomeOf(ImmutableArray<LedgerValue> stated) =>
        stated.All(v => v.Value == stated[0].Value) ? LedgerOutcome.Agrees
        : Bounds.Agree(stated) ? LedgerOutcome.WithinBounds
        : LedgerOutcome.Differs;

    /// <summary>What the computed value comes to against each stated one: something missing excuses only what it falls short of.</summary>
    private static LedgerOutcome OutcomeOf(ImmutableArray<LedgerValue> stated, LedgerValue computed, int missing)
    {
        ImmutableArray<LedgerValue> contradicted = [.. stated.Where(v => !Bounds.Agree([v, computed]))];
        return contradicted.IsEmpty
            ? stated.All(v => v.Value == computed.Value) ? LedgerOutcome.Agrees : LedgerOutcome.WithinBounds
            : missing > 0 && contradicted.All(v => computed.Value < v.Value) ? LedgerOutcome.Incomplete
            : LedgerOutcome.Differs;
    }
}
