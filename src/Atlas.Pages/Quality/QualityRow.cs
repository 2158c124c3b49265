using Atlas.Pages.Plan;

namespace Atlas.Pages.Quality;

/// <summary>The completeness of one subject.</summary>
/// <param name="Link">The subject.</param>
/// <param name="Summary">Its completeness.</param>
public sealed record QualityRow(LinkModel Link, QualitySummary Summary);
