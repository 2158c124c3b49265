using System.Collections.Immutable;

namespace Atlas.Pages.Charts;

/// <summary>The table twin of a chart.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Columns">Column headers; the first heads the rows' names.</param>
/// <param name="Rows">Rows, in the order of the drawing.</param>
public sealed record ChartTable(string Caption, ImmutableArray<string> Columns, ImmutableArray<ChartRow> Rows);
