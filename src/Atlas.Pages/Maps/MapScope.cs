namespace Atlas.Pages.Maps;

/// <summary>How much of a territory a map shows.</summary>
public enum MapScope
{
    /// <summary>Every municipality.</summary>
    Whole,

    /// <summary>Only the municipalities that it is about, as large as they go, on the land around them.</summary>
    Part,

    /// <summary>The whole land, but only municipalities with interventions have cells, and fewer have names: for a page that shows more than a map.</summary>
    Glance,
}
