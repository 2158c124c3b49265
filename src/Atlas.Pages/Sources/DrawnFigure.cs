using Atlas.Pages.Plan;

namespace Atlas.Pages.Sources;

/// <summary>A figure drawn from a source.</summary>
/// <param name="Subject">What it speaks of.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Locator">Place in the source.</param>
public sealed record DrawnFigure(LinkModel Subject, FigureModel Figure, string Locator);
