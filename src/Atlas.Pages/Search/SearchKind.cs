namespace Atlas.Pages.Search;

/// <summary>What a search result is; results are grouped in this order.</summary>
public enum SearchKind
{
    /// <summary>An intervention.</summary>
    Intervention,

    /// <summary>A municipality.</summary>
    Municipality,

    /// <summary>A programme or a part of one.</summary>
    Programme,

    /// <summary>A zone.</summary>
    Zone,

    /// <summary>A strategy.</summary>
    Strategy,

    /// <summary>A news item.</summary>
    News,

    /// <summary>A page of text.</summary>
    Page,

    /// <summary>A word of the glossary.</summary>
    Glossary,

    /// <summary>A source.</summary>
    Source,
}
