namespace Atlas.Core.Values;

/// <summary>How sure an inference is, in its author's words.</summary>
public enum Confidence
{
    /// <summary>Tentative.</summary>
    Low,

    /// <summary>Probable.</summary>
    Medium,

    /// <summary>As good as stated.</summary>
    High,
}
