using System.Collections.Immutable;

namespace Atlas.Pages.Plan;

/// <summary>Everything that the site will hold, before anything is rendered.</summary>
/// <param name="Pages">Pages, by route.</param>
/// <param name="Files">Other files, by route.</param>
/// <param name="References">Answers what narratives refer to.</param>
public sealed record SitePlan(ImmutableArray<PlannedPage> Pages, ImmutableArray<PlannedFile> Files, INarrativeReferences References);
