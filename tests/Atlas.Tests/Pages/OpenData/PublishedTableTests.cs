using System.Text.Json;
using Atlas.Core.Records;
using Atlas.Pages.OpenData;
using Atlas.Pages.OpenData.Published;
using Atlas.Pages.OpenData.Tables;

namespace Atlas.Tests.Pages.OpenData;

public sealed class PublishedTableTests
{
    [Fact]
    public void A_csv_has_one_header_and_as_many_cells_in_every_row()
    {
        foreach (DataTable table in new PublishedTables(SampleAtlas.Context).All)
        {
            List<string[]> rows = PlannedBytes.Csv(SampleAtlas.Context, $"dati/{table.File}.csv");
            Assert.Equal(table.Columns.Select(c => c.Name), rows[0]);
            Assert.All(rows, row => Assert.Equal(table.Columns.Length, row.Length));
            Assert.Equal(table.Rows.Count(), rows.Count - 1);
        }
    }

    [Fact]
    public void A_csv_has_no_byte_order_mark_and_ends_its_last_record()
    {
        byte[] bytes = PlannedBytes.Of(SampleAtlas.Context, "dati/fonti.csv");
        Assert.Equal((byte)'i', bytes[0]);
        Assert.Equal("\r\n"u8, bytes.AsSpan(bytes.Length - 2));
    }

    [Fact]
    public void Quotes_separators_and_line_ends_inside_a_text_come_back()
    {
        Dictionary<string, string> row = Row("dati/interventi.csv", 1);
        Assert.Equal("via \"Roma\"; scala B", row["place"]);
        Assert.Equal("prima riga\nseconda riga", row["note"]);
    }

    [Fact]
    public void A_text_that_a_spreadsheet_would_run_is_neutralised_in_csv_only()
    {
        Assert.Equal("'" + SampleAtlas.Formula, Row("dati/interventi.csv", 1)["title"]);
        Assert.Equal(SampleAtlas.Formula, PlannedBytes.Json(SampleAtlas.Context, "dati/interventi.json")[0].GetProperty("title").GetString());
    }

    [Fact]
    public void Negative_numbers_are_left_as_they_are() =>
        Assert.Equal("-100.25", PlannedBytes.Csv(SampleAtlas.Context, "dati/cifre.csv").Single(row => row[0] is "a-2")[2]);

    [Fact]
    public void Json_holds_numbers_lists_and_nulls_and_not_their_texts()
    {
        JsonElement rows = PlannedBytes.Json(SampleAtlas.Context, "dati/interventi.json");
        Assert.Equal(45.5, rows[0].GetProperty("lat").GetDouble());
        Assert.Equal(["015001", "015002"], rows[1].GetProperty("municipalities").EnumerateArray().Select(m => m.GetString()));
        Assert.Equal(JsonValueKind.Null, rows[1].GetProperty("title").ValueKind);
        Assert.True(PlannedBytes.Json(SampleAtlas.Context, "dati/grandezze.json")[0].GetProperty("additive").GetBoolean());
    }

    [Fact]
    public void An_atlas_without_data_has_the_same_files_with_their_headers()
    {
        Catalogue empty = new() { Site = SampleAtlas.Catalogue().Site };
        Assert.Equal(
            new OpenDataFiles(SampleAtlas.Context).Planned().Select(f => f.Route.Path).Where(path => path.StartsWith("dati/", StringComparison.Ordinal)),
            new OpenDataFiles(SampleAtlas.ContextOf(empty)).Planned().Select(f => f.Route.Path).Where(path => path.StartsWith("dati/", StringComparison.Ordinal)));
        Assert.Single(PlannedBytes.Csv(SampleAtlas.ContextOf(empty), "dati/interventi.csv"));
    }

    [Fact]
    public void Every_file_has_the_same_bytes_each_time() =>
        Assert.All(
            new OpenDataFiles(SampleAtlas.Context).Planned().Zip(new OpenDataFiles(SampleAtlas.ContextOf(SampleAtlas.Catalogue())).Planned()),
            pair => Assert.Equal(PlannedBytes.Of(pair.First), PlannedBytes.Of(pair.Second)));

    [Fact]
    public void Every_key_tells_the_rows_apart_and_every_reference_finds_its_row()
    {
        var tables = new PublishedTables(SampleAtlas.Context).All.ToDictionary(t => t.Name, StringComparer.Ordinal);
        foreach (DataTable table in tables.Values)
        {
            string[] keys = [.. table.Rows.Select(row => string.Join('|', table.PrimaryKey.Select(name => row[IndexOf(table, name)].Plain(ColumnType.Text))))];
            Assert.True(table.PrimaryKey.IsEmpty || keys.Distinct(StringComparer.Ordinal).Count() == keys.Length, table.Name);
            foreach (TableReference reference in table.References)
            {
                HashSet<string> known = [.. tables[reference.Table].Rows.SelectMany(row => Values(row[IndexOf(tables[reference.Table], reference.ReferencedColumn)]))];
                Assert.Subset(known, table.Rows.SelectMany(row => Values(row[IndexOf(table, reference.Column)])).ToHashSet(StringComparer.Ordinal));
            }
        }
    }

    private static IEnumerable<string> Values(Cell cell) => cell.Items ?? (cell.Text is { } text ? [text] : []);

    private static int IndexOf(DataTable table, string column) => table.Columns.IndexOf(table.Columns.Single(c => string.Equals(c.Name, column, StringComparison.Ordinal)));

    private static Dictionary<string, string> Row(string path, int number)
    {
        List<string[]> rows = PlannedBytes.Csv(SampleAtlas.Context, path);
        return rows[0].Zip(rows[number]).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
    }
}
