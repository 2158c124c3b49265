namespace Atlas.Pages.Charts;

/// <summary>What a chart needs besides its numbers.</summary>
/// <param name="Prefix">Begins every id of the drawing; unique on its page: <c>funding</c>.</param>
/// <param name="Title">What the chart shows; also the caption of its table.</param>
public sealed record ChartFrame(string Prefix, string Title);
