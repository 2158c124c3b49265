using System.Collections.Immutable;

namespace Atlas.Pages.OpenData.Tables;

/// <summary>The description of a table and the way from a record to its row, with which tables of any such records are made.</summary>
/// <typeparam name="TRow">The record that a row is made of.</typeparam>
/// <param name="empty">The table without rows.</param>
/// <param name="values">The way to the value of each column.</param>
public sealed class TableForm<TRow>(DataTable empty, ImmutableArray<Func<TRow, Cell>> values)
{
    /// <summary>The columns.</summary>
    public ImmutableArray<Column> Columns => empty.Columns;

    /// <summary>The row of a record.</summary>
    public ImmutableArray<Cell> Row(TRow record) => ImmutableArray.CreateRange(values, (value, r) => value(r), record);

    /// <summary>The table of these records.</summary>
    public DataTable Of(IEnumerable<TRow> records) => empty with { Rows = records.Select(Row) };
}
