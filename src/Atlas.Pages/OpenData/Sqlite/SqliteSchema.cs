using System.Collections.Frozen;
using System.Text;
using Atlas.Pages.OpenData.Tables;
using static Atlas.Pages.OpenData.Sqlite.SqliteNames;

namespace Atlas.Pages.OpenData.Sqlite;

/// <summary>Writes the statements that create the tables, with primary and foreign keys.</summary>
/// <param name="tables">All tables.</param>
internal sealed class SqliteSchema(IReadOnlyList<DataTable> tables)
{
    private readonly FrozenDictionary<string, DataTable> _byName = tables.ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);

    /// <summary>The statement for one table.</summary>
    public string Create(DataTable table)
    {
        IEnumerable<string> columns = table.Columns.Select(column => $"{Quote(column.Name)} {TypeName(column.Type)}");
        IEnumerable<string> keys = table.PrimaryKey.IsEmpty
            ? [$"{Quote(RowNumber)} INTEGER PRIMARY KEY"]
            : [$"PRIMARY KEY ({string.Join(", ", table.PrimaryKey.Select(Quote))})"];
        IEnumerable<string> references = table.References
            .Where(reference => !IsList(table, reference))
            .Select(reference => $"FOREIGN KEY ({Quote(reference.Column)}) {Target(reference)}");
        IEnumerable<string> parts = table.PrimaryKey.IsEmpty ? keys.Concat(columns) : columns.Concat(keys);
        return Statement(Table(table), parts.Concat(references));
    }

    /// <summary>The statements for the tables of the items of list columns, which make them joinable.</summary>
    public IEnumerable<string> CreateLists(DataTable table) => ListReferences(table).Select(reference => Statement(
        ListTable(table, reference),
        [
            $"{Quote(OwnerColumn(table))} {(table.PrimaryKey.IsEmpty ? "INTEGER" : TypeName(table.Columns[0].Type))} NOT NULL",
            $"{Quote(reference.Column)} TEXT NOT NULL",
            $"PRIMARY KEY ({Quote(OwnerColumn(table))}, {Quote(reference.Column)})",
            $"FOREIGN KEY ({Quote(OwnerColumn(table))}) REFERENCES {Quote(Table(table))} ({Quote(KeyOf(table))})",
            $"FOREIGN KEY ({Quote(reference.Column)}) {Target(reference)}",
        ]));

    /// <summary>The references of list columns; only tables with at most one key column have them.</summary>
    public static IEnumerable<TableReference> ListReferences(DataTable table) => table.References.Where(reference => IsList(table, reference));

    /// <summary>The column of a list's table that names the row that the list stands in.</summary>
    public static string OwnerColumn(DataTable table) => Table(table);

    private static string KeyOf(DataTable table) => table.PrimaryKey.IsEmpty ? RowNumber : table.PrimaryKey[0];

    private string Target(TableReference reference) =>
        $"REFERENCES {Quote(Table(_byName[reference.Table]))} ({Quote(reference.ReferencedColumn)})";

    private static bool IsList(DataTable table, TableReference reference) =>
        table.Columns.Any(c => c.Type == ColumnType.List && string.Equals(c.Name, reference.Column, StringComparison.Ordinal));

    private static string Statement(string name, IEnumerable<string> parts) =>
        new StringBuilder().Append("CREATE TABLE ").Append(Quote(name)).Append(" (\n  ").AppendJoin(",\n  ", parts).Append("\n)").ToString();

    private static string TypeName(ColumnType type) => type switch
    {
        ColumnType.Integer or ColumnType.Boolean => "INTEGER",
        ColumnType.Number => "NUMERIC",
        _ => "TEXT",
    };
}
