using Atlas.Pages.Drawing;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Charts;

/// <summary>How much of the money has been paid: the funding as a whole bar and the payments on it, for one subject or several on one scale.</summary>
public static class PaymentChart
{
    /// <summary>Draws what is paid against what is funded.</summary>
    /// <param name="frame">Ids and title.</param>
    /// <param name="rows">One per subject: name, funded and paid.</param>
    public static Chart Draw(ChartFrame frame, IReadOnlyList<PaymentRow> rows)
    {
        decimal scale = rows.SelectMany(row => new[] { row.Funded.Value ?? 0, row.Paid.Value ?? 0 }).DefaultIfEmpty(0).Max();
        var canvas = new ChartCanvas(frame);
        foreach (PaymentRow row in rows)
        {
            DrawRow(canvas, frame, row, scale, named: rows.Count > 1);
        }

        string description = string.Join("; ", rows.Select(row =>
            $"{row.Label}: {row.Funded.Label.ToLowerInvariant()} {frame.Written(row.Funded)}, {row.Paid.Label.ToLowerInvariant()} {PaidWritten(frame, row)}"));
        return new Chart(canvas.Finish("chart-payment", description + "."), Table(frame, rows));
    }

    private static void DrawRow(ChartCanvas canvas, ChartFrame frame, PaymentRow row, decimal scale, bool named)
    {
        if (named)
        {
            canvas.Skip(ChartCanvas.LineHeight + 6);
            canvas.Line("name", "0", "start", TextWidth.Fit(row.Label, ChartCanvas.FontSize, ChartCanvas.NarrowestWidth));
        }

        DrawBar(canvas, row.Funded, frame.Written(row.Funded), Texture.At(2), scale);
        DrawBar(canvas, row.Paid, PaidWritten(frame, row), Texture.At(0), scale);
    }

    private static void DrawBar(ChartCanvas canvas, FigureModel figure, string written, Texture texture, decimal scale)
    {
        canvas.NameAndValue(figure.Label, written);
        canvas.Track();
        if (figure.Value is decimal value && scale > 0)
        {
            canvas.Bar(texture, 0, (double)(value / scale), figure);
        }

        canvas.Skip(ChartCanvas.BarHeight + 4);
    }

    private static string PaidWritten(ChartFrame frame, PaymentRow row) => Share(row) is decimal share
        ? $"{frame.Written(row.Paid)} ({frame.Words.Format.Percent(share)})"
        : frame.Written(row.Paid);

    private static decimal? Share(PaymentRow row) =>
        row.Funded.Value is decimal funded and > 0 && row.Paid.Value is decimal paid ? paid / funded * 100 : null;

    private static ChartTable Table(ChartFrame frame, IReadOnlyList<PaymentRow> rows) => new(
        frame.Title,
        [frame.Words.Of("chart.subject"), frame.Words.Of("chart.funded"), frame.Words.Of("figure.paid"), frame.Words.Of("chart.paid_share")],
        [.. rows.Select(row => new ChartRow(
            row.Label, row.Route, [ChartCell.Of(row.Funded), ChartCell.Of(row.Paid), ChartCell.Share(Share(row), frame.Words.Of("chart.paid_formula"), frame.Words)]))]);
}
