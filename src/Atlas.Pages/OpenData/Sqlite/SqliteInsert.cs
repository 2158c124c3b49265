using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using static Atlas.Pages.OpenData.Sqlite.SqliteNames;

namespace Atlas.Pages.OpenData.Sqlite;

/// <summary>
/// One prepared insertion, by the functions of SQLite itself: the parameters of ADO.NET are looked up by name for every row, which takes
/// longer than the insertion. Of rows with the same key the first is kept, as everywhere in the atlas.
/// </summary>
internal sealed class SqliteInsert : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly sqlite3_stmt _statement;

    /// <summary>Prepares insertions into these columns of a table.</summary>
    public SqliteInsert(SqliteConnection connection, string table, IEnumerable<string> columns)
    {
        string[] names = [.. columns];
        IEnumerable<string> places = Enumerable.Range(1, names.Length).Select(i => string.Create(CultureInfo.InvariantCulture, $"?{i}"));
        string statement = $"INSERT OR IGNORE INTO {Quote(table)} ({string.Join(", ", names.Select(Quote))}) VALUES ({string.Join(", ", places)})";
        _connection = connection;
        Check(raw.sqlite3_prepare_v2(connection.Handle, statement, out _statement));
    }

    /// <summary>Sets the value of a column, counted from 1: nothing, a <see cref="long"/>, a <see cref="double"/> or a text.</summary>
    public void Set(int column, object? value) => Check(value switch
    {
        null => raw.sqlite3_bind_null(_statement, column),
        long whole => raw.sqlite3_bind_int64(_statement, column, whole),
        double real => raw.sqlite3_bind_double(_statement, column, real),
        _ => raw.sqlite3_bind_text(_statement, column, (string)value),
    });

    /// <summary>Inserts the row.</summary>
    public void Run()
    {
        Check(raw.sqlite3_step(_statement));
        Check(raw.sqlite3_reset(_statement));
    }

    /// <inheritdoc/>
    public void Dispose() => _statement.Dispose();

    private void Check(int code)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_DONE or raw.SQLITE_ROW))
        {
            SqliteException.ThrowExceptionForRC(code, _connection.Handle);
        }
    }
}
