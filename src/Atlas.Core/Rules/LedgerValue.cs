using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Core.Values;

namespace Atlas.Core.Rules;

/// <summary>One of the values that a ledger entry compares.</summary>
/// <param name="Role">How it came to be.</param>
/// <param name="Value">The value, in the measure's unit.</param>
/// <param name="Qualifier">How it is qualified.</param>
/// <param name="Figures">The figure, or the parts of the sum; empty for a count.</param>
public sealed record LedgerValue(LedgerRole Role, decimal Value, Qualifier Qualifier, ImmutableArray<Figure> Figures);
