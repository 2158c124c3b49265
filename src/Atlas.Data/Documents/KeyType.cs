namespace Atlas.Data.Documents;

/// <summary>What the value of a key can be.</summary>
public enum KeyType
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>An absolute http or https address.</summary>
    Address,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A day, <c>YYYY-MM-DD</c>.</summary>
    Day,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>Keys with values.</summary>
    Map,

    /// <summary>A list of groups of keys with values.</summary>
    Maps,

    /// <summary>Severities by diagnostic code.</summary>
    Severities,
}
