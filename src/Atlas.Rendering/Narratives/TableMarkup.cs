using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;

namespace Atlas.Rendering.Narratives;

/// <summary>
/// Gives tables what readers with a screen reader need, and takes from them the style attributes that a strict content security
/// policy refuses: alignment becomes a class.
/// </summary>
internal static class TableMarkup
{
    /// <summary>Prepares <paramref name="table"/> for writing.</summary>
    public static void Prepare(Table table)
    {
        foreach (TableRow row in table.OfType<TableRow>())
        {
            for (int i = 0; i < row.Count; i++)
            {
                Prepare((TableCell)row[i], row.IsHeader, Alignment(table, (TableCell)row[i], i));
            }
        }

        foreach (TableColumnDefinition column in table.ColumnDefinitions)
        {
            column.Alignment = null;
            column.Width = 0;
        }
    }

    private static void Prepare(TableCell cell, bool isHeader, TableColumnAlign? alignment)
    {
        if (isHeader)
        {
            cell.GetAttributes().AddProperty("scope", "col");
        }

        if (alignment is TableColumnAlign.Right or TableColumnAlign.Center)
        {
            cell.GetAttributes().AddClass(alignment is TableColumnAlign.Right ? "align-right" : "align-center");
        }
    }

    private static TableColumnAlign? Alignment(Table table, TableCell cell, int position)
    {
        int column = cell.ColumnIndex >= 0 ? cell.ColumnIndex : position;
        return column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
    }
}
