using System.Collections.Immutable;
using System.Globalization;
using Atlas.Pages.Drawing;

namespace Atlas.Pages.Charts;

/// <summary>
/// When things happened: years as an axis, each fact a numbered marker whose number is its row in the table twin, each
/// phase its shape. A date known only by month or year is a bar over that time. Facts that would touch are put in lanes.
/// </summary>
public static class TimelineChart
{
    private const double MarkerWidth = 20;
    private const double LaneHeight = 26;

    /// <summary>Draws the facts in the order of their dates.</summary>
    /// <param name="frame">Ids and title.</param>
    /// <param name="facts">At least one.</param>
    public static Chart Draw(ChartFrame frame, IReadOnlyList<TimelineFact> facts)
    {
        ImmutableArray<TimelineFact> ordered = [.. facts.OrderBy(fact => fact.Date)];
        int firstYear = ordered.Min(fact => fact.Date.Year);
        int lastYear = ordered.Max(fact => fact.Date.Year);
        var axis = new TimeAxis(firstYear, lastYear);
        var canvas = new ChartCanvas(frame);
        DrawFacts(canvas, axis, ordered);
        DrawAxis(canvas, axis);
        string description = string.Join("; ", ordered.Select((fact, i) => $"{Ordinal(i)}. {frame.Words.Format.Date(fact.Date)}: {fact.Stage}"));
        return new Chart(canvas.Finish("chart-timeline", description + "."), Table(frame, ordered));
    }

    private static void DrawFacts(ChartCanvas canvas, TimeAxis axis, ImmutableArray<TimelineFact> facts)
    {
        var laneEnds = new List<double>();
        var lanes = new int[facts.Length];
        for (int i = 0; i < facts.Length; i++)
        {
            (double from, double to) = Extent(axis, facts[i]);
            int lane = laneEnds.FindIndex(end => end <= from);
            if (lane < 0)
            {
                lane = laneEnds.Count;
                laneEnds.Add(0);
            }

            laneEnds[lane] = to + 2;
            lanes[i] = lane;
        }

        for (int i = 0; i < facts.Length; i++)
        {
            DrawFact(canvas.Body, axis, facts[i], Ordinal(i), ((laneEnds.Count - 1 - lanes[i]) * LaneHeight) + (LaneHeight / 2));
        }

        canvas.Skip(laneEnds.Count * LaneHeight);
    }

    /// <summary>What a fact takes of the narrowest width, in pixels.</summary>
    private static (double From, double To) Extent(TimeAxis axis, TimelineFact fact)
    {
        double centre = axis.Middle(fact.Date) * ChartCanvas.NarrowestWidth;
        return (Math.Min(centre - (MarkerWidth / 2), axis.Start(fact.Date) * ChartCanvas.NarrowestWidth),
            Math.Max(centre + (MarkerWidth / 2), axis.End(fact.Date) * ChartCanvas.NarrowestWidth));
    }

    private static void DrawFact(SvgWriter svg, TimeAxis axis, TimelineFact fact, string number, double y)
    {
        if (fact.Date.Day is null)
        {
            svg.Open("line").With("class", "span").With("x1", SvgWriter.Share(axis.Start(fact.Date))).With("x2", SvgWriter.Share(axis.End(fact.Date)))
                .With("y1", y).With("y2", y).Close();
        }

        svg.Open("svg").With("class", "fact").With("x", SvgWriter.Share(axis.Middle(fact.Date))).With("y", y).With("overflow", "visible")
            .With("data-date", fact.Date.ToString()).With("data-phase", fact.Phase);
        svg.Open("path").With("class", fact.Due ? "marker due" : "marker " + PhaseClass(fact.Phase)).With("d", Shape(fact)).Close();
        svg.Open("text").With("class", fact.Due ? "number due" : "number").With("y", "4").With("text-anchor", "middle").With("font-size", "11").Text(number).Close();
        svg.Close();
    }

    private static void DrawAxis(ChartCanvas canvas, TimeAxis axis)
    {
        canvas.Skip(4);
        canvas.Body.Open("line").With("class", "axis").With("x1", "0").With("x2", "100%").With("y1", canvas.Top).With("y2", canvas.Top).Close();
        foreach (int year in axis.LabelledYears(ChartCanvas.NarrowestWidth))
        {
            string at = SvgWriter.Share(axis.StartOf(year));
            canvas.Body.Open("line").With("class", "axis").With("x1", at).With("x2", at).With("y1", canvas.Top).With("y2", canvas.Top + 5).Close();
        }

        canvas.Skip(ChartCanvas.LineHeight + 3);
        foreach (int year in axis.LabelledYears(ChartCanvas.NarrowestWidth))
        {
            canvas.Line("tick", SvgWriter.Share(axis.StartOf(year)), "start", year.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static string PhaseClass(string phase) => "phase-" + phase;

    private static string Shape(TimelineFact fact) => fact switch
    {
        { Due: true } => "M-9,-9 H9 V9 H-9 Z",
        { Phase: "identification" } => "M0,-11 L11,0 L0,11 L-11,0 Z",
        { Phase: "implementation" } => "M-9,-9 H9 V9 H-9 Z",
        { Phase: "completion" } => "M-5,-10 H5 L10,-5 V5 L5,10 H-5 L-10,5 V-5 Z",
        { Phase: "cancelled" } => "M-10,-8 H10 L6,8 H-6 Z",
        _ => "M-9,0 A9,9 0 1 1 9,0 A9,9 0 1 1 -9,0 Z",
    };

    private static string Ordinal(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    private static ChartTable Table(ChartFrame frame, ImmutableArray<TimelineFact> facts) => new(
        frame.Title,
        [frame.Words.Of("chart.ordinal"), frame.Words.Of("contracts.date"), frame.Words.Of("programme.phase"), frame.Words.Of("chart.fact")],
        [.. facts.Select((fact, i) => new ChartRow(
            Ordinal(i), null, [ChartCell.Of(frame.Words.Format.Date(fact.Date)), ChartCell.Of(fact.Stage), ChartCell.Of(fact.Text)]))]);
}
