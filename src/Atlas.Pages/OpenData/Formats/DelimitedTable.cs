using System.Collections.Immutable;
using Atlas.Pages.OpenData.Tables;
using CsvHelper;

namespace Atlas.Pages.OpenData.Formats;

/// <summary>Writes a table as delimited text: one header row, then one record for each row.</summary>
internal static class DelimitedTable
{
    /// <summary>Writes a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="stream">Takes the text; not closed.</param>
    /// <param name="options">Separator, quotes, byte order mark.</param>
    /// <param name="text">Gives the text of a cell.</param>
    public static void Write(DataTable table, Stream stream, CsvWriterOptions options, Func<Column, Cell, string> text)
    {
        using CsvWriter csv = CsvWriter.Create(stream, options, leaveOpen: true);
        foreach (Column column in table.Columns)
        {
            csv.WriteField(column.Name);
        }

        csv.EndRecord();
        foreach (ImmutableArray<Cell> row in table.Rows)
        {
            for (int i = 0; i < row.Length; i++)
            {
                csv.WriteField(text(table.Columns[i], row[i]));
            }

            csv.EndRecord();
        }
    }
}
