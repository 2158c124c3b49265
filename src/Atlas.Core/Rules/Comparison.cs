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

    /// <summary>An entry that compares one reference with one other value; <paramref name="missing"/> of <paramref name="members"/> are not in the other.</summary>
    public static LedgerEntry OfTwo(
        LedgerKind kind, string subjectId, Measure measure, LedgerValue reference, LedgerValue compared, int members = 0, int missing = 0) => new()
        {
            Kind = kind,
            SubjectId = subjectId,
            Measure = measure,
            Reference = reference,
            Compared = compared,
            Values = [reference, compared],
            Members = members,
            Missing = missing,
            Outcome = OutcomeOf([reference, compared], isIncomplete: missing > 0 && compared.Value < reference.Value),
        };

    /// <summary>Equal, incomplete, within what the sources' words allow, or different.</summary>
    public static LedgerOutcome OutcomeOf(ImmutableArray<LedgerValue> values, bool isIncomplete) =>
        values.All(v => v.Value == values[0].Value) ? LedgerOutcome.Agrees
        : Bounds.Agree(values) ? LedgerOutcome.WithinBounds
        : isIncomplete ? LedgerOutcome.Incomplete
        : LedgerOutcome.Differs;
}
