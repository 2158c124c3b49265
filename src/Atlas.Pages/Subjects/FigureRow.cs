using System.Collections.Immutable;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Subjects;

/// <summary>A line of a table of figures: the headline of a family of measures and what other sources say (DESIGN §4, "Headline").</summary>
/// <param name="Label">Name of the measure.</param>
/// <param name="Definition">What exactly it says.</param>
/// <param name="Headline">The figure that counts.</param>
/// <param name="Others">The others, with their differences.</param>
/// <param name="IsPart">Whether it is a share of the line above.</param>
public sealed record FigureRow(string Label, string? Definition, FigureModel Headline, ImmutableArray<OtherFigure> Others, bool IsPart);
