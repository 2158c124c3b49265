using System.Runtime.InteropServices;
using Atlas.Pages.OpenData.Tables;
using Microsoft.Data.Sqlite;

namespace Atlas.Pages.OpenData.Sqlite;

/// <summary>
/// Writes every table into one SQLite database, made in memory: this part of the program never touches the disk (DESIGN §2). The same tables
/// give the same bytes, since the library and the order of the statements are fixed.
/// </summary>
public static class SqliteFile
{
    /// <summary>Its media type, as IANA registers it.</summary>
    public const string MediaType = "application/vnd.sqlite3";

    // A private database of SQLite's "memdb" file system, whose bytes can be read without a copy.
    private const string InMemory = "Data Source=file:atlante?vfs=memdb;Pooling=False;Foreign Keys=False";
    private const int WithoutCopy = 1; // SQLITE_SERIALIZE_NOCOPY
    private const int ChunkSize = 81920;

    /// <summary>Writes the database of these tables.</summary>
    public static void Write(IReadOnlyList<DataTable> tables, Stream stream)
    {
        using var connection = new SqliteConnection(InMemory);
        connection.Open();
        using (SqliteTransaction transaction = connection.BeginTransaction())
        {
            Fill(connection, tables);
            transaction.Commit();
        }

        Copy(connection, stream);
    }

    private static void Fill(SqliteConnection connection, IReadOnlyList<DataTable> tables)
    {
        var schema = new SqliteSchema(tables);
        var rows = new SqliteRows(connection);
        foreach (DataTable table in tables)
        {
            Execute(connection, schema.Create(table));
            foreach (string list in schema.CreateLists(table))
            {
                Execute(connection, list);
            }

            rows.Insert(table);
        }

        foreach (string view in SqliteViews.Statements)
        {
            Execute(connection, view);
        }
    }

    private static void Execute(SqliteConnection connection, string statement)
    {
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Made by the program from names of its own.
        command.CommandText = statement;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static void Copy(SqliteConnection connection, Stream stream)
    {
        IntPtr bytes = SQLitePCL.raw.sqlite3_serialize(connection.Handle!, "main", out long size, WithoutCopy);
        byte[] chunk = new byte[ChunkSize];
        for (long done = 0; done < size; done += chunk.Length)
        {
            int length = (int)Math.Min(chunk.Length, size - done);
            Marshal.Copy(checked((IntPtr)(bytes.ToInt64() + done)), chunk, 0, length);
            stream.Write(chunk, 0, length);
        }
    }
}
