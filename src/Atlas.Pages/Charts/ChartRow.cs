using System.Collections.Immutable;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Charts;

/// <summary>A row of a chart's table.</summary>
/// <param name="Label">Header of the row.</param>
/// <param name="Route">The page that the header links to, where there is one.</param>
/// <param name="Cells">The other cells, one per further column.</param>
public sealed record ChartRow(string Label, Route? Route, ImmutableArray<ChartCell> Cells);
