namespace Atlas.Core.Rules;

/// <summary>What a comparison comes to; the ledger lists the first outcomes first.</summary>
public enum LedgerOutcome
{
    /// <summary>The values contradict each other.</summary>
    Differs,

    /// <summary>One publisher's value changed from date to date.</summary>
    Changed,

    /// <summary>What is listed comes to less than what is declared, and something is not listed or has no value: no contradiction yet.</summary>
    Incomplete,

    /// <summary>The values differ, but within what the sources' own words ("circa", "oltre", "quasi") allow.</summary>
    WithinBounds,

    /// <summary>The values are equal.</summary>
    Agrees,
}
