using System.Collections.Immutable;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Figures;

/// <summary>A line of a table of figures: a headline, what another source says, or a share of the line above (DESIGN §4, "Headline").</summary>
/// <param name="Label">Name of the measure.</param>
/// <param name="Definition">What exactly it says.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Role"><c>headline</c>, <c>other</c> or <c>part</c>.</param>
/// <param name="Difference">The value less the headline's, in the same unit; for <c>other</c> alone.</param>
/// <param name="DifferencePercent">The difference in hundredths of the headline; nothing where that is 0.</param>
public sealed record FigureRow(string Label, string? Definition, FigureModel Figure, string Role, decimal? Difference = null, decimal? DifferencePercent = null)
{
    /// <summary>Figures of the same measure and value from other places, which have nothing to add.</summary>
    public ImmutableArray<FigureModel> Agreeing { get; init; } = [];

    /// <summary>Whether it differs from its headline.</summary>
    public bool Differs => Difference is not null and not 0;
}
