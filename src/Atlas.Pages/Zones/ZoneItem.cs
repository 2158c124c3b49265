using Atlas.Pages.Plan;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Zones;

/// <summary>A zone in the list.</summary>
/// <param name="Link">Its profile.</param>
/// <param name="Municipalities">How many municipalities it has.</param>
/// <param name="Own">What the interventions wholly in it add up to.</param>
/// <param name="Shared">How many it shares.</param>
public sealed record ZoneItem(LinkModel Link, int Municipalities, SubjectTotals Own, int Shared);
