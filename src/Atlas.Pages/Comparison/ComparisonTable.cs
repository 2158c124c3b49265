using Atlas.Pages.Charts;

namespace Atlas.Pages.Comparison;

/// <summary>A table of a comparison.</summary>
/// <param name="Id">Its id on the page.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Table">Its rows and columns.</param>
public sealed record ComparisonTable(string Id, string Heading, ChartTable Table);
