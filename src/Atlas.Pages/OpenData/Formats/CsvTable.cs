using System.Collections.Immutable;
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
    public static void Write(DataTable table, Stream stream)
    {
        using CsvWriter csv = CsvWriter.Create(stream, Options, leaveOpen: true);
        foreach (Column column in table.Columns)
        {
            csv.WriteField(column.Name);
        }

        csv.EndRecord();
        foreach (ImmutableArray<Cell> row in table.Rows)
        {
            for (int i = 0; i < row.Length; i++)
            {
                Column column = table.Columns[i];
                string text = row[i].Plain(column.Type);
                csv.WriteField(column.IsNeutralised ? TextNeutraliser.Neutralise(text) : text);
            }

            csv.EndRecord();
        }
    }
}
