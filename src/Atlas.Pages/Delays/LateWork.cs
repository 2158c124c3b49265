using Atlas.Pages.Subjects;

namespace Atlas.Pages.Delays;

/// <summary>A work that is late.</summary>
/// <param name="Work">The work.</param>
/// <param name="Deadline">Its deadline; nothing where no source declares one and a source says all the same that it is late.</param>
/// <param name="Report">What a source says of its delay or standstill; nothing where none speaks of it.</param>
public sealed record LateWork(WorkItem Work, DeadlineModel? Deadline, TimelineEntry? Report);
