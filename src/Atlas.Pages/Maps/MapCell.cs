using Atlas.Pages.Routes;

namespace Atlas.Pages.Maps;

/// <summary>A municipality on a map.</summary>
/// <param name="Istat">Its ISTAT code.</param>
/// <param name="Route">Its page.</param>
/// <param name="Phrase">All that the map knows of it, for those who do not see it and for the line below the map.</param>
/// <param name="Fill">Name of its fill: <c>c1</c> to <c>c5</c>, <c>shared</c>, <c>unknown</c> or <c>none</c>.</param>
/// <param name="Path">Its shape, as the <c>d</c> of a path.</param>
public sealed record MapCell(string Istat, Route Route, string Phrase, string Fill, string Path);
