using System.Collections.Immutable;
using Atlas.Core.Records;

namespace Atlas.Core.Rules;

/// <summary>One comparison of the public ledger, with its rows, sources and difference (DESIGN §1.2).</summary>
public sealed record LedgerEntry
{
    /// <summary>What is compared.</summary>
    public required LedgerKind Kind { get; init; }

    /// <summary>Id of the subject, or ISTAT code.</summary>
    public required string SubjectId { get; init; }

    /// <summary>The measure of <see cref="Reference"/>.</summary>
    public required Measure Measure { get; init; }

    /// <summary>The value that the others are compared with: the declared total, the whole, or the headline.</summary>
    public required LedgerValue Reference { get; init; }

    /// <summary>The value compared with it: the sum, the count, or of several figures the one farthest from it.</summary>
    public required LedgerValue Compared { get; init; }

    /// <summary>All values: the reference, then what else is stated, by the rule of the headline, then the sum or count.</summary>
    public required ImmutableArray<LedgerValue> Values { get; init; }

    /// <summary>For sums, how many interventions or parts of the programme have no value.</summary>
    public int Missing { get; init; }

    /// <summary>For sums, how many interventions or parts of the programme there are.</summary>
    public int Members { get; init; }

    /// <summary>What the comparison comes to.</summary>
    public required LedgerOutcome Outcome { get; init; }

    /// <summary><see cref="Compared"/> less <see cref="Reference"/>, in the measure's unit.</summary>
    public decimal Difference => Compared.Value - Reference.Value;

    /// <summary><see cref="Difference"/> as a share of the reference's absolute value; nothing where that is 0.</summary>
    public decimal? RelativeDifference => Share.Of(Difference, Reference.Value);

    /// <summary>
    /// How much the difference weighs, by its share and by its size: 100 × |difference| ÷ the greater of the two values, plus 10 for each digit of
    /// the whole part of |difference|, so that 10 million in 100 weigh more than 1 in 10. 0 where there is no difference.
    /// </summary>
    public decimal Weight => LedgerWeight.Of(Reference.Value, Compared.Value);
}
