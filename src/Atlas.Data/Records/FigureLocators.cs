using Atlas.Core.Diagnostics;
using Atlas.Data.Tables;

namespace Atlas.Data.Records;

/// <summary>Every figure says where in its source it stands (DESIGN §1.1).</summary>
internal static class FigureLocators
{
    /// <summary>Reports a row that has a figure and no <c>locator</c>.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column of the figure.</param>
    public static void Check(TableRow row, string column)
    {
        if (row.Text("locator") is null)
        {
            row.Report(Diagnose.Data.FigureWithoutLocator(row.LocationOf("locator"), row.ContextOf(column)));
        }
    }

    /// <summary>Reports a row without <c>locator</c> that has a figure in one of <paramref name="columns"/>: once, for all of them lack the same cell.</summary>
    public static void CheckAny(TableRow row, params ReadOnlySpan<string> columns)
    {
        foreach (string column in columns)
        {
            if (row.Number(column) is not null)
            {
                Check(row, column);
                return;
            }
        }
    }
}
