using System.Collections.Immutable;
using Atlas.Core.Languages;
using Atlas.Pages.Charts;

namespace Atlas.Pages.Subjects;

/// <summary>Draws dated facts on a line; the list below it on the page is numbered alike.</summary>
public static class TimelineDrawing
{
    private const int WorthDrawing = 3;
    private const int Readable = 40;

    /// <summary>The drawing of the facts that have a date; nothing where they are too few to be worth it or too many to be read.</summary>
    public static Chart? Of(ImmutableArray<TimelineEntry> entries, InterfaceWords words)
    {
        ImmutableArray<TimelineFact> facts =
        [
            .. entries.Where(entry => entry.Date is not null).Select(entry => new TimelineFact(entry.Date!.Value, entry.Phase, entry.Stage, entry.Text, entry.IsDue)),
        ];
        return facts.Length is < WorthDrawing or > Readable ? null : TimelineChart.Draw(new ChartFrame("tempo", words.Of("chart.timeline"), words), facts);
    }
}
