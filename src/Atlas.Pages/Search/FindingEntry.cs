using Atlas.Pages.Plan;

namespace Atlas.Pages.Search;

/// <summary>An entry of a list.</summary>
/// <param name="Link">Where it leads.</param>
/// <param name="Context">What it is and where it belongs.</param>
/// <param name="Cost">Its cost, in lists by amount.</param>
public sealed record FindingEntry(LinkModel Link, string Context, FigureModel? Cost = null);
