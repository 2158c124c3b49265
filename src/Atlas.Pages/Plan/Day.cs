using Atlas.Core.Locations;
using Atlas.Core.Values;

namespace Atlas.Pages.Plan;

/// <summary>Days as dates of full precision.</summary>
public static class Day
{
    /// <summary>The day as a date; nothing for nothing.</summary>
    public static PartialDate? Of(DateOnly? day) => day is { } known ? new PartialDate(known.Year, known.Month, known.Day) : null;

    /// <summary>The day as a date; nothing for nothing.</summary>
    public static PartialDate? Of(Located<DateOnly>? day) => Of(day?.Value);
}
