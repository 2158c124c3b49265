using Atlas.Core.Values;
using Atlas.Pages.OpenData.Tables;
using CsvHelper;

namespace Atlas.Pages.OpenData.Formats;

/// <summary>Writes tables as CSV: UTF-8 without mark, RFC 4180 (comma, CRLF, quotes where needed), one header row, texts neutralised.</summary>
public static class CsvTable
{
    /// <summary>Its media type.</summary>
    public const string MediaType = "text/csv";

    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { Quoting = CsvQuoting.WhenNeededOrWhitespace };

    /// <summary>Writes a table.</summary>
    public static void Write(DataTable table, Stream stream) => DelimitedTable.Write(table, stream, Options, Text);

    private static string Text(Column column, Cell cell)
    {
        string text = cell.Plain(column.Type);
        return column.IsNeutralised ? TextNeutraliser.Neutralise(text) : text;
    }
}
