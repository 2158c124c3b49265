namespace Atlas.Build.OutsideLinks;

/// <summary>What is at an address of another site.</summary>
public enum LinkState
{
    /// <summary>Something is there.</summary>
    Found,

    /// <summary>It is for good at another address (status 301 or 308).</summary>
    Moved,

    /// <summary>Nothing is there: status 404 or 410, or no such host.</summary>
    Missing,

    /// <summary>It could not be learnt: the site did not answer, refused, or asked for more patience than a check has.</summary>
    Unknown,
}
