using System.Globalization;
using Atlas.Core.Values;
using Atlas.Pages.Plan;

namespace Atlas.Pages.OpenData;

/// <summary>A day of the data in the forms that standards ask for; a coarser date counts with its first day, and no clock is read (DESIGN §1.6).</summary>
/// <param name="Day">The day.</param>
public readonly record struct DataDay(DateOnly Day)
{
    /// <summary>The day that the data are read as of; the first of 1970 in an atlas without any date.</summary>
    public static DataDay Of(PlanContext context) => new(context.Rules.Stages.ReferenceDate ?? DateOnly.FromDateTime(DateTime.UnixEpoch));

    /// <summary>A date.</summary>
    public static DataDay Of(PartialDate date) => new(date.First);

    /// <summary>A date that is a day; nothing where it is only a month or a year.</summary>
    public static DataDay? Exactly(PartialDate date) => date.Day is null ? null : new DataDay(date.First);

    /// <summary>ISO 8601 date: <c>2025-03-31</c>.</summary>
    public string Date => Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>RFC 3339 instant at its start: <c>2025-03-31T00:00:00Z</c>.</summary>
    public string Instant => Date + "T00:00:00Z";

    /// <summary>RFC 3339 instant of its last second: <c>2025-03-31T23:59:59Z</c>.</summary>
    public string LastInstant => Date + "T23:59:59Z";
}
