using Atlas.Pages.Plan;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Delays;

/// <summary>A deadline that has not passed, with the works that go by it.</summary>
/// <param name="Subject">The work or the programme that it was declared for.</param>
/// <param name="Works">How many works, not yet concluded, go by it.</param>
/// <param name="Deadline">The deadline.</param>
public sealed record DeadlineGroup(LinkModel Subject, int Works, DeadlineModel Deadline);
