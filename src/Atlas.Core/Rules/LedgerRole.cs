namespace Atlas.Core.Rules;

/// <summary>How a value of a ledger entry came to be.</summary>
public enum LedgerRole
{
    /// <summary>A source states it.</summary>
    Stated,

    /// <summary>The sum of stated values.</summary>
    Summed,

    /// <summary>Counted over what the atlas lists.</summary>
    Counted,
}
