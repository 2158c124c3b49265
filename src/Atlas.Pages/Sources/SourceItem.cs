using Atlas.Core.Values;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Sources;

/// <summary>A source in the list.</summary>
/// <param name="Link">Its page.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Date">Its date.</param>
/// <param name="Figures">How many figures are drawn from it.</param>
/// <param name="Facts">How many dated facts.</param>
public sealed record SourceItem(LinkModel Link, string Publisher, PartialDate? Date, int Figures, int Facts);
