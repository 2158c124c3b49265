namespace Atlas.Core.Values;

/// <summary>How much weight a source has where sources differ; the higher wins (DESIGN §4, "Headline").</summary>
public enum Authority
{
    /// <summary>Newspapers and other media.</summary>
    Press,

    /// <summary>Pages and documents of a public body.</summary>
    Institution,

    /// <summary>Laws, decrees, resolutions, contracts.</summary>
    Act,

    /// <summary>Official registers and monitoring systems.</summary>
    Register,
}
