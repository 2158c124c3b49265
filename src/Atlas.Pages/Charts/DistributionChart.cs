using System.Collections.Immutable;
using Atlas.Pages.Drawing;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Charts;

/// <summary>
/// How something is spread over municipalities (or anything else with names): a bar each, in the order given. What a row
/// shares with others is drawn apart, as an open bar behind its own, since it must not be added up over rows.
/// </summary>
public static class DistributionChart
{
    /// <summary>Draws the rows.</summary>
    /// <param name="frame">Ids and title.</param>
    /// <param name="columns">Headers of the table: what a row is, its own figure, and its shared one (nothing where no row has one).</param>
    /// <param name="rows">Every row; the table has them all.</param>
    /// <param name="drawn">How many rows the drawing shows before it says how many are left to the table.</param>
    public static Chart Draw(ChartFrame frame, (string Row, string Own, string? Shared) columns, IReadOnlyList<DistributionRow> rows, int drawn = 15)
    {
        ImmutableArray<DistributionRow> shown = [.. rows.Take(drawn)];
        decimal scale = shown.Select(Whole).DefaultIfEmpty(0).Max();
        var canvas = new ChartCanvas(frame);
        DrawKey(canvas, columns, rows);
        foreach (DistributionRow row in shown)
        {
            DrawRow(canvas, frame, row, scale);
        }

        DrawRest(canvas, frame, rows.Count - shown.Length);
        string description = string.Join("; ", shown.Select(row => $"{row.Label}: {Written(frame, row)}"));
        return new Chart(canvas.Finish("chart-distribution", description + "."), Table(frame, columns, rows));
    }

    private static decimal Whole(DistributionRow row) => (row.Own.Value ?? 0) + (row.Shared?.Value ?? 0);

    private static void DrawKey(ChartCanvas canvas, (string Row, string Own, string? Shared) columns, IReadOnlyList<DistributionRow> rows)
    {
        if (columns.Shared is null || !rows.Any(row => row.Shared?.Value > 0))
        {
            return;
        }

        foreach ((string name, int texture) in new[] { (columns.Own, 0), (columns.Shared, 1) })
        {
            canvas.Sample(Texture.At(texture), canvas.Top + 4);
            foreach (string line in TextWidth.Wrap(name, ChartCanvas.FontSize, ChartCanvas.NarrowestWidth - 22))
            {
                canvas.Skip(ChartCanvas.LineHeight);
                canvas.Line("note", "22", "start", line);
            }
        }

        canvas.Skip(6);
    }

    private static void DrawRow(ChartCanvas canvas, ChartFrame frame, DistributionRow row, decimal scale)
    {
        canvas.NameAndValue(row.Label, Written(frame, row));
        canvas.Track(ChartCanvas.BarHeight - 4);
        if (scale > 0)
        {
            double own = (double)((row.Own.Value ?? 0) / scale);
            if (row.Own.Value is not null)
            {
                canvas.Bar(Texture.At(0), 0, own, row.Own, ChartCanvas.BarHeight - 4);
            }

            if (row.Shared is { Value: > 0 } shared)
            {
                canvas.Bar(Texture.At(1), own, own + (double)(shared.Value.Value / scale), shared, ChartCanvas.BarHeight - 4);
            }
        }

        canvas.Skip(ChartCanvas.BarHeight);
    }

    private static void DrawRest(ChartCanvas canvas, ChartFrame frame, int rest)
    {
        if (rest > 0)
        {
            canvas.Skip(ChartCanvas.LineHeight + 4);
            canvas.Line("note", "0", "start", frame.Words.Of(rest == 1 ? "chart.one_more" : "chart.more", rest));
        }
    }

    private static string Written(ChartFrame frame, DistributionRow row) => row.Shared is { Value: > 0 } shared
        ? $"{frame.Written(row.Own)} + {frame.Written(shared)}"
        : frame.Written(row.Own);

    private static ChartTable Table(ChartFrame frame, (string Row, string Own, string? Shared) columns, IReadOnlyList<DistributionRow> rows) => new(
        frame.Title,
        columns.Shared is null ? [columns.Row, columns.Own] : [columns.Row, columns.Own, columns.Shared],
        [.. rows.Select(row => new ChartRow(row.Label, row.Route, Cells(row, columns.Shared is not null)))]);

    private static ImmutableArray<ChartCell> Cells(DistributionRow row, bool withShared) => (withShared, row.Shared) switch
    {
        (false, _) => [ChartCell.Of(row.Own)],
        (true, FigureModel shared) => [ChartCell.Of(row.Own), ChartCell.Of(shared)],
        _ => [ChartCell.Of(row.Own), ChartCell.Of("—")],
    };
}
