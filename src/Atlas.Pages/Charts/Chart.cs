namespace Atlas.Pages.Charts;

/// <summary>A drawing and its twin: the same numbers as SVG and as a table.</summary>
/// <param name="Svg">A complete <c>svg</c> element with title, description and a role.</param>
/// <param name="Table">The table.</param>
public sealed record Chart(string Svg, ChartTable Table);
