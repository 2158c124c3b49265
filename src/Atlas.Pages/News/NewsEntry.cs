using Atlas.Core.Values;
using Atlas.Pages.Plan;

namespace Atlas.Pages.News;

/// <summary>A news item in a list.</summary>
/// <param name="Link">Its page.</param>
/// <param name="Date">Its day.</param>
/// <param name="Description">What it tells.</param>
public sealed record NewsEntry(LinkModel Link, PartialDate? Date, string? Description);
