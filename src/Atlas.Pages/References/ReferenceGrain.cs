namespace Atlas.Pages.References;

/// <summary>What counts as one entry of a page's list of sources.</summary>
public enum ReferenceGrain
{
    /// <summary>A place in a source: a profile names the very row or page.</summary>
    Place,

    /// <summary>A source: a page of many figures names each source once, and leads to its page for the places.</summary>
    Source,
}
