using System.Collections.Immutable;
using Atlas.Pages.OpenData.Tables;
using Microsoft.Data.Sqlite;
using static Atlas.Pages.OpenData.Sqlite.SqliteNames;

namespace Atlas.Pages.OpenData.Sqlite;

/// <summary>Puts the rows of tables into the database.</summary>
/// <param name="connection">The database.</param>
internal sealed class SqliteRows(SqliteConnection connection)
{
    /// <summary>Inserts every row of a table, and every item of its lists.</summary>
    public void Insert(DataTable table)
    {
        bool isNumbered = table.PrimaryKey.IsEmpty;
        IEnumerable<string> names = table.Columns.Select(c => c.Name);
        using var insert = new SqliteInsert(connection, Table(table), isNumbered ? names.Append(RowNumber) : names);
        ImmutableArray<(int Column, SqliteInsert Insert)> lists = [.. SqliteSchema.ListReferences(table).Select(reference => List(table, reference))];
        int key = isNumbered ? -1 : ColumnOf(table, table.PrimaryKey[0]);
        long number = 0;
        foreach (ImmutableArray<Cell> row in table.Rows)
        {
            number++;
            InsertRow(insert, table, row, isNumbered ? number : null);
            InsertItems(lists, row, isNumbered ? number : Value(row[key], table.Columns[key].Type));
        }

        foreach ((int _, SqliteInsert list) in lists)
        {
            list.Dispose();
        }
    }

    private (int Column, SqliteInsert Insert) List(DataTable table, TableReference reference) => (
        ColumnOf(table, reference.Column),
        new SqliteInsert(connection, ListTable(table, reference), [SqliteSchema.OwnerColumn(table), reference.Column]));

    private static void InsertRow(SqliteInsert insert, DataTable table, ImmutableArray<Cell> row, long? number)
    {
        for (int i = 0; i < row.Length; i++)
        {
            insert.Set(i + 1, Value(row[i], table.Columns[i].Type));
        }

        if (number is not null)
        {
            insert.Set(row.Length + 1, number.Value);
        }

        insert.Run();
    }

    private static void InsertItems(ImmutableArray<(int Column, SqliteInsert Insert)> lists, ImmutableArray<Cell> row, object? key)
    {
        foreach ((int column, SqliteInsert insert) in lists)
        {
            insert.Set(1, key);
            foreach (string item in row[column].Items ?? [])
            {
                insert.Set(2, item);
                insert.Run();
            }
        }
    }

    private static int ColumnOf(DataTable table, string name) =>
        table.Columns.TakeWhile(c => !string.Equals(c.Name, name, StringComparison.Ordinal)).Count();

    /// <summary>Whole numbers stay exact; decimals become the database's floating-point numbers, exact to 15 digits.</summary>
    private static object? Value(Cell cell, ColumnType type) => cell switch
    {
        { IsEmpty: true } => null,
        { Number: { } number } => decimal.IsInteger(number) && number is > long.MinValue and < long.MaxValue ? (long)number : (double)number,
        _ => cell.Plain(type),
    };
}
