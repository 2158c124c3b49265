using Atlas.Pages.Routes;

namespace Atlas.Pages.Plan;

/// <summary>A link to another page of the site.</summary>
/// <param name="Label">Its text.</param>
/// <param name="Route">Where it leads.</param>
public sealed record LinkModel(string Label, Route Route);
