using System.Collections.Immutable;

namespace Atlas.Pages.Charts;

/// <summary>Several small drawings on common scales, with one table.</summary>
/// <param name="Panels">The drawings, each complete, in the order of the table's rows.</param>
/// <param name="Table">The table of them all.</param>
public sealed record MultiplesChart(ImmutableArray<ChartPanel> Panels, ChartTable Table);
