using Atlas.Core.Values;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Subjects;

/// <summary>A dated fact in a timeline.</summary>
/// <param name="Date">When; nothing where the source gives no date.</param>
/// <param name="Stage">The stage in words.</param>
/// <param name="Phase">The stage's phase: <c>preparation</c>, <c>implementation</c>…; <c>none</c> where it tells none.</param>
/// <param name="Text">What happened.</param>
/// <param name="Reference">Number of its source in the page's list.</param>
/// <param name="IsDue">Whether it was still to come on the day the data are read as of.</param>
/// <param name="Subject">The subject, where the timeline holds facts of several.</param>
public sealed record TimelineEntry(PartialDate? Date, string Stage, string Phase, string Text, int Reference, bool IsDue, LinkModel? Subject = null);
