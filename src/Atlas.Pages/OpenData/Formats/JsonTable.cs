using System.Collections.Immutable;
using System.Text.Json;
using Atlas.Pages.OpenData.Tables;

namespace Atlas.Pages.OpenData.Formats;

/// <summary>Writes tables as JSON: a list of objects, one for each row, with every column; empty cells are <c>null</c>, texts are as they were read.</summary>
public static class JsonTable
{
    /// <summary>Its media type.</summary>
    public const string MediaType = "application/json";

    /// <summary>Writes a table.</summary>
    public static void Write(DataTable table, Stream stream)
    {
        using Utf8JsonWriter json = JsonOutput.Writer(stream);
        Write(table, json);
    }

    /// <summary>Writes a table as a value of a larger document.</summary>
    public static void Write(DataTable table, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (ImmutableArray<Cell> row in table.Rows)
        {
            WriteRow(json, table, row);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the first row of a table as an object; <c>null</c> where it has none.</summary>
    public static void WriteFirst(DataTable table, Utf8JsonWriter json)
    {
        foreach (ImmutableArray<Cell> row in table.Rows)
        {
            WriteRow(json, table, row);
            return;
        }

        json.WriteNullValue();
    }

    /// <summary>Writes the cells of the first row of a table as properties of the object that is open.</summary>
    public static void WriteProperties(DataTable table, Utf8JsonWriter json)
    {
        foreach (ImmutableArray<Cell> row in table.Rows.Take(1))
        {
            WriteCells(json, table, row);
        }
    }

    private static void WriteRow(Utf8JsonWriter json, DataTable table, ImmutableArray<Cell> row)
    {
        json.WriteStartObject();
        WriteCells(json, table, row);
        json.WriteEndObject();
    }

    private static void WriteCells(Utf8JsonWriter json, DataTable table, ImmutableArray<Cell> row)
    {
        for (int i = 0; i < row.Length; i++)
        {
            json.WritePropertyName(table.Columns[i].Name);
            WriteCell(json, table.Columns[i].Type, row[i]);
        }
    }

    private static void WriteCell(Utf8JsonWriter json, ColumnType type, Cell cell)
    {
        if (type == ColumnType.List)
        {
            json.WriteStartArray();
            foreach (string item in cell.Items ?? [])
            {
                json.WriteStringValue(item);
            }

            json.WriteEndArray();
        }
        else if (cell.Number is { } number)
        {
            WriteNumber(json, type, number);
        }
        else
        {
            json.WriteStringValue(cell.Text);
        }
    }

    private static void WriteNumber(Utf8JsonWriter json, ColumnType type, decimal number)
    {
        if (type == ColumnType.Boolean)
        {
            json.WriteBooleanValue(number != 0);
        }
        else
        {
            json.WriteNumberValue(number);
        }
    }
}
