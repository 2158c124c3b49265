namespace Atlas.Pages.Maps;

/// <summary>A line of a map's legend.</summary>
/// <param name="Fill">Name of the fill.</param>
/// <param name="Text">What it stands for.</param>
/// <param name="Count">How many municipalities have it.</param>
public sealed record MapLegendEntry(string Fill, string Text, int Count);
