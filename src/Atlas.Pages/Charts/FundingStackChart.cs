using System.Collections.Immutable;
using Atlas.Core.Values;
using Atlas.Pages.Drawing;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Charts;

/// <summary>
/// Who pays: one bar made of its parts, each with its name, amount and share below. What a declared total has beyond its
/// parts is drawn as a part of its own; parts that exceed the total are drawn whole and the total is marked on them.
/// </summary>
public static class FundingStackChart
{
    /// <summary>Draws the parts of a sum.</summary>
    /// <param name="frame">Ids and title.</param>
    /// <param name="total">The declared total; nothing where only the parts are known.</param>
    /// <param name="parts">The parts, in the unit of the total; missing ones are listed without a share of the bar.</param>
    public static Chart Draw(ChartFrame frame, FigureModel? total, IReadOnlyList<ChartItem> parts)
    {
        ImmutableArray<ChartItem> items = WithRemainder(frame, total, parts);
        decimal sum = items.Sum(item => item.Figure.Value ?? 0);
        decimal whole = total?.Value ?? sum;
        var canvas = new ChartCanvas(frame);
        DrawBar(canvas, items, Math.Max(sum, whole));
        DrawTotal(canvas, frame, whole, sum);
        DrawKey(canvas, frame, items, whole);
        string description = string.Join("; ", items.Select(item => $"{item.Label}: {Written(frame, item.Figure, whole)}"));
        return new Chart(canvas.Finish("chart-stack", description + "."), Table(frame, total, items, whole));
    }

    private static ImmutableArray<ChartItem> WithRemainder(ChartFrame frame, FigureModel? total, IReadOnlyList<ChartItem> parts)
    {
        decimal sum = parts.Sum(part => part.Figure.Value ?? 0);
        if (total?.Value is not decimal whole || whole <= sum)
        {
            return [.. parts];
        }

        string unspecified = frame.Words.Of("chart.unspecified");
        var remainder = new FigureModel
        {
            Label = unspecified,
            Value = whole - sum,
            Unit = total.Unit,
            Evidence = Evidence.Derived,
            Formula = frame.Words.Of("chart.remainder", total.Label),
            Provenance = total.Provenance,
        };
        return [.. parts, new ChartItem(unspecified, remainder)];
    }

    private static void DrawBar(ChartCanvas canvas, ImmutableArray<ChartItem> items, decimal scale)
    {
        const double Height = 28;
        canvas.Track(Height);
        decimal before = 0;
        for (int i = 0; i < items.Length; i++)
        {
            if (items[i].Figure.Value is decimal value && scale > 0)
            {
                canvas.Bar(Texture.At(i), (double)(before / scale), (double)((before + value) / scale), items[i].Figure, Height);
                before += value;
            }
        }

        canvas.Skip(Height);
    }

    private static void DrawTotal(ChartCanvas canvas, ChartFrame frame, decimal whole, decimal sum)
    {
        if (sum > whole && whole > 0)
        {
            string at = SvgWriter.Share((double)(whole / sum));
            canvas.Body.Open("line").With("class", "mark").With("x1", at).With("x2", at).With("y1", 0).With("y2", canvas.Top + 4).Close();
            canvas.Skip(ChartCanvas.LineHeight);
            canvas.Line("note", "100%", "end", frame.Words.Of("chart.mark", frame.Words.Format.ShortMoney(whole)));
        }
    }

    private static void DrawKey(ChartCanvas canvas, ChartFrame frame, ImmutableArray<ChartItem> items, decimal whole)
    {
        for (int i = 0; i < items.Length; i++)
        {
            canvas.Skip(3);
            canvas.Sample(Texture.At(i), canvas.Top + 6);
            canvas.NameAndValue(items[i].Label, Written(frame, items[i].Figure, whole), indent: 22);
        }
    }

    private static string Written(ChartFrame frame, FigureModel figure, decimal whole) => figure.Value is decimal value && whole > 0
        ? $"{frame.Written(figure)} ({frame.Words.Format.Percent(value / whole * 100)})"
        : frame.Written(figure);

    private static ChartTable Table(ChartFrame frame, FigureModel? total, ImmutableArray<ChartItem> items, decimal whole)
    {
        IEnumerable<ChartRow> rows = items.Select(item => new ChartRow(item.Label, item.Route, [ChartCell.Of(item.Figure), Share(frame, item.Figure, whole)]));
        if (total is not null)
        {
            rows = rows.Append(new ChartRow(total.Label, null, [ChartCell.Of(total), Share(frame, total, whole)]));
        }

        return new ChartTable(frame.Title, [frame.Words.Of("figures.item"), frame.Words.Of("contracts.amount"), frame.Words.Of("chart.share")], [.. rows]);
    }

    private static ChartCell Share(ChartFrame frame, FigureModel figure, decimal whole) =>
        ChartCell.Share(figure.Value is decimal value && whole > 0 ? value / whole * 100 : null, frame.Words.Of("chart.share_formula"), frame.Words);
}
