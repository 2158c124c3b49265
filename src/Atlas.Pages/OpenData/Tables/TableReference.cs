namespace Atlas.Pages.OpenData.Tables;

/// <summary>A foreign key: every value of a column is there in a column of a table.</summary>
/// <param name="Column">The column that refers; of a list, each of its items.</param>
/// <param name="Table">Name of the table referred to.</param>
/// <param name="ReferencedColumn">The column referred to.</param>
public sealed record TableReference(string Column, string Table, string ReferencedColumn);
