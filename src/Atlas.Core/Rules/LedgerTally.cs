namespace Atlas.Core.Rules;

/// <summary>How many comparisons of a kind the ledger made.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Compared">Comparisons made, agreeing ones too.</param>
/// <param name="Agreeing">Those whose values are equal.</param>
public readonly record struct LedgerTally(LedgerKind Kind, int Compared, int Agreeing);
