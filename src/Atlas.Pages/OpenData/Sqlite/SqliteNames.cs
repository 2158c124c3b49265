using Atlas.Pages.OpenData.Tables;

namespace Atlas.Pages.OpenData.Sqlite;

/// <summary>Names of the database: those of the files, with underscores, and always quoted.</summary>
internal static class SqliteNames
{
    /// <summary>The key of tables that have none of their own.</summary>
    public const string RowNumber = "rowid";

    /// <summary>Name of a table: <c>quadro-interventi</c> gives <c>quadro_interventi</c>.</summary>
    public static string Table(DataTable table) => table.File.Replace('-', '_');

    /// <summary>Name of the table that has a row for each item of a list column.</summary>
    public static string ListTable(DataTable table, TableReference reference) => $"{Table(table)}_{reference.Column}";

    /// <summary>The name as SQL writes it.</summary>
    public static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
