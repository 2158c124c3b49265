using Atlas.Pages.Plan;

namespace Atlas.Pages.Municipalities;

/// <summary>How many interventions of a programme touch a municipality or a zone.</summary>
/// <param name="Link">The programme.</param>
/// <param name="Count">How many.</param>
public sealed record ProgrammeShare(LinkModel Link, int Count);
