namespace Atlas.Core.Site;

/// <summary>Ways to reach the editors; what is not set is not shown.</summary>
public sealed record SiteContacts
{
    /// <summary>Mail for reports and questions.</summary>
    public string? Email { get; init; }

    /// <summary>Certified mail (PEC).</summary>
    public string? Pec { get; init; }

    /// <summary>Mail of the data protection officer.</summary>
    public string? Dpo { get; init; }

    /// <summary>Postal address.</summary>
    public string? Address { get; init; }

    /// <summary>Address where security flaws are reported.</summary>
    public string? Security { get; init; }
}
