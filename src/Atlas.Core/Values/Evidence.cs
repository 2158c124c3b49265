namespace Atlas.Core.Values;

/// <summary>How a value came to be on a page (DESIGN §1.4).</summary>
public enum Evidence
{
    /// <summary>A source states it.</summary>
    Stated,

    /// <summary>Computed from stated values, by a formula that is shown.</summary>
    Derived,

    /// <summary>An editor concluded it, and says why.</summary>
    Inferred,

    /// <summary>No source states it.</summary>
    Missing,
}
