using Atlas.Pages.Routes;

namespace Atlas.Pages.Maps;

/// <summary>A link to a map.</summary>
/// <param name="Label">What it shows.</param>
/// <param name="Route">Its address.</param>
/// <param name="IsChosen">Whether it is the one being shown.</param>
/// <param name="Depth">How deep the programme lies below others: 0 for one that is part of none.</param>
public sealed record MapChoice(string Label, Route Route, bool IsChosen, int Depth = 0);
