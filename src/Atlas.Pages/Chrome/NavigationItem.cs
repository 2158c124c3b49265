using Atlas.Pages.Routes;

namespace Atlas.Pages.Chrome;

/// <summary>An entry of the main navigation or of the footer.</summary>
/// <param name="Label">Its text.</param>
/// <param name="Route">Where it leads.</param>
/// <param name="Element">Value of its <c>data-element</c> attribute, by which the public validator finds it; nothing for none.</param>
public sealed record NavigationItem(string Label, Route Route, string? Element = null)
{
    /// <summary>The language of the page it leads to, where it is not that of the page it stands on.</summary>
    public string? Language { get; init; }
}
