using System.Collections.Immutable;
using System.Globalization;
using Atlas.Pages.Drawing;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Charts;

/// <summary>Programmes beside each other: in each panel its interventions, cost, payments and phases, every bar on a scale common to all panels.</summary>
public static class ProgrammeMultiples
{
    /// <summary>Draws a panel for each programme.</summary>
    /// <param name="frame">Ids and title; each panel's ids have its number added.</param>
    /// <param name="programmes">The programmes.</param>
    public static MultiplesChart Draw(ChartFrame frame, IReadOnlyList<ProgrammePanel> programmes)
    {
        decimal count = Greatest(programmes, panel => panel.Interventions);
        decimal money = Math.Max(Greatest(programmes, panel => panel.Cost), Greatest(programmes, panel => panel.Paid));
        var panels = programmes.Select((panel, i) => new ChartPanel(panel.Label, panel.Route, DrawPanel(PanelFrame(frame, panel, i), panel, count, money)));
        return new MultiplesChart([.. panels], Table(frame, programmes));
    }

    private static decimal Greatest(IReadOnlyList<ProgrammePanel> programmes, Func<ProgrammePanel, FigureModel> figure) =>
        programmes.Select(panel => figure(panel).Value ?? 0).DefaultIfEmpty(0).Max();

    private static ChartFrame PanelFrame(ChartFrame frame, ProgrammePanel panel, int index) =>
        new($"{frame.Prefix}-{(index + 1).ToString(CultureInfo.InvariantCulture)}", panel.Label, frame.Words);

    private static string DrawPanel(ChartFrame frame, ProgrammePanel panel, decimal count, decimal money)
    {
        var canvas = new ChartCanvas(frame);
        DrawBar(canvas, frame, panel.Interventions, Texture.At(2), count);
        DrawBar(canvas, frame, panel.Cost, Texture.At(1), money);
        DrawBar(canvas, frame, panel.Paid, Texture.At(0), money);
        DrawPhases(canvas, frame, panel.Phases);
        return canvas.Finish("chart-panel", Description(frame, panel));
    }

    private static void DrawBar(ChartCanvas canvas, ChartFrame frame, FigureModel figure, Texture texture, decimal scale)
    {
        const double Height = 8;
        canvas.NameAndValue(figure.Label, Short(frame, figure));
        canvas.Track(Height);
        if (figure.Value is decimal value && scale > 0)
        {
            canvas.Bar(texture, 0, (double)(value / scale), figure, Height);
        }

        canvas.Skip(Height + 2);
    }

    private static void DrawPhases(ChartCanvas canvas, ChartFrame frame, ImmutableArray<ChartItem> phases)
    {
        const double Height = 14;
        decimal sum = phases.Sum(phase => phase.Figure.Value ?? 0);
        if (sum == 0)
        {
            return;
        }

        canvas.Skip(ChartCanvas.LineHeight);
        canvas.Line("label", "0", "start", frame.Words.Of("works.stage_of_all"));
        decimal before = 0;
        for (int i = 0; i < phases.Length; i++)
        {
            decimal value = phases[i].Figure.Value ?? 0;
            if (value > 0)
            {
                canvas.Bar(Texture.At(i), (double)(before / sum), (double)((before + value) / sum), phases[i].Figure, Height);
                before += value;
            }
        }

        canvas.Skip(Height + 3);
        DrawPhaseKey(canvas, frame, phases);
    }

    private static void DrawPhaseKey(ChartCanvas canvas, ChartFrame frame, ImmutableArray<ChartItem> phases)
    {
        for (int i = 0; i < phases.Length; i++)
        {
            if (phases[i].Figure.Value > 0)
            {
                canvas.Sample(Texture.At(i), canvas.Top + 6);
                canvas.NameAndValue(phases[i].Label, frame.Written(phases[i].Figure), indent: 22);
            }
        }
    }

    private static string Short(ChartFrame frame, FigureModel figure) =>
        figure is { Unit: "EUR", Value: decimal value } ? frame.Words.Format.ShortMoney(value) : frame.Written(figure);

    private static IEnumerable<FigureModel> Figures(ProgrammePanel panel) =>
        [panel.Interventions, panel.Cost, panel.Paid, .. panel.Phases.Select(phase => phase.Figure)];

    private static string Description(ChartFrame frame, ProgrammePanel panel) =>
        string.Join("; ", Figures(panel).Select(figure => $"{figure.Label}: {frame.Written(figure)}")) + ".";

    private static ChartTable Table(ChartFrame frame, IReadOnlyList<ProgrammePanel> programmes)
    {
        IEnumerable<string> columns = programmes.Count == 0 ? [] : Figures(programmes[0]).Select(figure => figure.Label);
        return new ChartTable(
            frame.Title,
            [frame.Words.Of("works.programme"), .. columns],
            [.. programmes.Select(panel => new ChartRow(panel.Label, panel.Route, [.. Figures(panel).Select(ChartCell.Of)]))]);
    }
}
