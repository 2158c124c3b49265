using Atlas.Core.Values;

namespace Atlas.Pages.Subjects;

/// <summary>How far a subject has come, and since when that is known.</summary>
/// <param name="Name">The stage in words.</param>
/// <param name="Phase">Its phase: <c>identification</c>, <c>preparation</c>, <c>implementation</c>, <c>completion</c>, <c>cancelled</c>.</param>
/// <param name="PhaseName">The phase in words.</param>
/// <param name="Date">Date of the fact that tells it; nothing where its source gives none.</param>
/// <param name="IsStale">Whether the fact is older than the atlas allows.</param>
/// <param name="Reference">Number of its source in the page's list.</param>
public sealed record StageModel(string Name, string Phase, string PhaseName, PartialDate? Date, bool IsStale, int Reference);
