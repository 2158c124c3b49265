using System.Collections.Immutable;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Subjects;

/// <summary>An intervention in a list: enough to recognise it, to weigh it and to go there.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Link">Its name and profile.</param>
/// <param name="Municipalities">Its municipalities.</param>
/// <param name="Programme">Its programme.</param>
/// <param name="Kind">Its kind in words.</param>
/// <param name="Stage">Its current stage in words; nothing where no dated fact tells.</param>
/// <param name="Phase">The phase of that stage; <c>none</c> where no dated fact tells.</param>
/// <param name="Cost">The headline of its cost.</param>
public sealed record WorkItem(
    string Id,
    LinkModel Link,
    ImmutableArray<LinkModel> Municipalities,
    LinkModel? Programme,
    string? Kind,
    string? Stage,
    string Phase,
    FigureModel Cost);
