using Atlas.Core.Values;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Subjects;

/// <summary>The day by which a source says that works end.</summary>
/// <param name="Date">The day, as precise as the source is.</param>
/// <param name="Programme">The programme that the deadline is of, where it is not the work's own.</param>
/// <param name="IsPast">Whether it had passed on the day the data are read as of.</param>
/// <param name="MonthsPast">Whole months since then; 0 where it has not passed.</param>
/// <param name="IsConcluded">Whether a dated fact says that the works are concluded or given up, so that there is no delay to tell.</param>
/// <param name="Reference">Number of its source in the page's list.</param>
public sealed record DeadlineModel(PartialDate Date, LinkModel? Programme, bool IsPast, int MonthsPast, bool IsConcluded, int Reference);
