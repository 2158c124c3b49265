using Atlas.Pages.Plan;

namespace Atlas.Pages.Subjects;

/// <summary>A figure that stands beside a headline.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Difference">Its value less the headline's, in the same unit.</param>
public sealed record OtherFigure(FigureModel Figure, decimal Difference);
