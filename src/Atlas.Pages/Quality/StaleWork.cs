using Atlas.Core.Values;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Quality;

/// <summary>An intervention whose status is stale.</summary>
/// <param name="Link">Its profile.</param>
/// <param name="Stage">The stage in words.</param>
/// <param name="Date">Date of the fact that tells it.</param>
/// <param name="Since">Since when it counts as stale.</param>
public sealed record StaleWork(LinkModel Link, string Stage, PartialDate Date, PartialDate? Since);
