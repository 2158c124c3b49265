namespace Atlas.Core.Values;

/// <summary>On what ground a subject is linked with a strategy (DESIGN §1.4).</summary>
public enum LinkBasis
{
    /// <summary>A source states the link.</summary>
    Stated,

    /// <summary>An editor assigned it, with a reason.</summary>
    Editorial,
}
