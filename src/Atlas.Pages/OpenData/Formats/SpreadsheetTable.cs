using System.Globalization;
using Atlas.Pages.OpenData.Tables;
using CsvHelper;

namespace Atlas.Pages.OpenData.Formats;

/// <summary>
/// Writes tables as the CSV that Excel in Italian opens with a double click: UTF-8 with mark, semicolons, decimal comma. Excel turns a text
/// that looks like a number or a date into one, and <c>015146</c> would lose its zero, so such texts are written as <c>="015146"</c>, a
/// formula whose whole value is that text; see <see cref="SpreadsheetText"/>.
/// </summary>
public static class SpreadsheetTable
{
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with
    {
        Quoting = CsvQuoting.WhenNeededOrWhitespace,
        Separator = ';',
        WriteByteOrderMark = true,
    };

    /// <summary>Writes a table.</summary>
    public static void Write(DataTable table, Stream stream) => DelimitedTable.Write(table, stream, Options, Text);

    private static string Text(Column column, Cell cell) => cell switch
    {
        { Number: { } number } when column.Type != ColumnType.Boolean => number.ToString(CultureInfo.InvariantCulture).Replace('.', ','),
        _ when column.Type == ColumnType.Boolean => cell.Plain(column.Type),
        _ => SpreadsheetText.Of(cell.Plain(column.Type)),
    };
}
