using Atlas.Pages.OpenData.Tables;
using Atlas.Pages.Routes;

namespace Atlas.Pages.OpenData;

/// <summary>A published table in the dictionary.</summary>
/// <param name="Table">The table.</param>
/// <param name="Schema">Address of its Table Schema.</param>
public sealed record DescribedTable(DataTable Table, Route Schema);
