using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Charts;

/// <summary>One thing that a chart compares with others.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Figure">Its figure; a missing one has no bar and says so.</param>
/// <param name="Route">Its page, linked from the table twin.</param>
public sealed record ChartItem(string Label, FigureModel Figure, Route? Route = null);
