namespace Atlas.Core.Values;

/// <summary>How the source itself qualifies a figure.</summary>
public enum Qualifier
{
    /// <summary>As it stands.</summary>
    Exact,

    /// <summary>"circa".</summary>
    About,

    /// <summary>"oltre": a lower bound.</summary>
    Over,

    /// <summary>"meno di": an upper bound.</summary>
    Under,
}
