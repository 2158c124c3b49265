using System.Runtime.InteropServices;
using Atlas.Pages.OpenData.Published;
using Atlas.Pages.OpenData.Tables;
using Microsoft.Data.Sqlite;

namespace Atlas.Tests.Pages.OpenData;

public sealed class SqliteTests : IDisposable
{
    private readonly SqliteConnection _connection = Open(PlannedBytes.Of(SampleAtlas.Context, "dati/atlante.sqlite"));

    public void Dispose() => _connection.Dispose();

    [Fact]
    public void Is_whole_and_every_foreign_key_finds_its_row()
    {
        Assert.Equal("ok", Scalar("PRAGMA integrity_check"));
        Assert.Empty(Rows("PRAGMA foreign_key_check"));
        Assert.True((long)Scalar("SELECT count(*) FROM sqlite_master m JOIN pragma_foreign_key_list(m.name)")! > 20);
    }

    [Fact]
    public void Holds_every_row_of_every_table() => Assert.All(
        new PublishedTables(SampleAtlas.Context).All,
        (DataTable table) => Assert.Equal((long)table.Rows.Count(), Scalar($"SELECT count(*) FROM \"{table.File.Replace('-', '_')}\"")));

    [Fact]
    public void Every_view_can_be_read() => Assert.All(
        Rows("SELECT name FROM sqlite_master WHERE type = 'view'"), view => Assert.NotNull(Scalar($"SELECT count(*) FROM \"{view[0]}\"")));

    [Fact]
    public void Totals_of_the_site_can_be_computed_again() => Assert.Equal(
        Scalar("SELECT value FROM totali WHERE subject IS NULL AND basis = 'family' AND family = 'cost'"),
        Scalar("SELECT sum(cost) FROM quadro_interventi"));

    [Fact]
    public void Lists_can_be_joined()
    {
        Assert.Equal(["Alfa", "Bèta dell'Oltre"], Rows("SELECT comune FROM interventi_per_comune WHERE intervento = 'a-2' ORDER BY comune").Select(row => row[0]));
        Assert.Equal(2L, Scalar("SELECT count(*) FROM contratti_subjects WHERE contratti = 1"));
    }

    [Fact]
    public void Texts_numbers_and_silence_come_back_as_they_were()
    {
        Assert.Equal(SampleAtlas.Formula, Scalar("SELECT title FROM interventi WHERE id = 'a-1'"));
        Assert.Equal(DBNull.Value, Scalar("SELECT title FROM interventi WHERE id = 'a-2'"));
        Assert.Equal(-100.25, Scalar("SELECT value FROM cifre WHERE subject = 'a-2'"));
        Assert.Equal(2000000L, Scalar("SELECT value FROM cifre WHERE measure = 'funding_total'"));
    }

    private object? Scalar(string query)
    {
        using SqliteCommand command = Command(query);
        return command.ExecuteScalar();
    }

    private List<object[]> Rows(string query)
    {
        using SqliteCommand command = Command(query);
        using SqliteDataReader reader = command.ExecuteReader();
        var rows = new List<object[]>();
        while (reader.Read())
        {
            object[] row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }

    private SqliteCommand Command(string query)
    {
        SqliteCommand command = _connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own words.
        command.CommandText = query;
#pragma warning restore CA2100
        return command;
    }

    private static SqliteConnection Open(byte[] bytes)
    {
        var connection = new SqliteConnection("Data Source=:memory:;Pooling=False");
        connection.Open();
        IntPtr copy = SQLitePCL.raw.sqlite3_malloc(bytes.Length);
        Marshal.Copy(bytes, 0, copy, bytes.Length);
        const int FreeOnClose = 1;
        Assert.Equal(0, SQLitePCL.raw.sqlite3_deserialize(connection.Handle!, "main", copy, bytes.Length, bytes.Length, FreeOnClose));
        return connection;
    }
}
