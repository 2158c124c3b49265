using Atlas.Pages.Routes;

namespace Atlas.Pages.OpenData.Published;

/// <summary>Whatever a figure or fact may speak of.</summary>
/// <param name="Id">Its id; for a municipality the ISTAT code.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name for readers.</param>
/// <param name="Route">Its page.</param>
public sealed record Subject(string Id, SubjectKind Kind, string Name, Route Route);
