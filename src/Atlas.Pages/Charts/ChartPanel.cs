using Atlas.Pages.Routes;

namespace Atlas.Pages.Charts;

/// <summary>One drawing of several.</summary>
/// <param name="Label">Name of its subject.</param>
/// <param name="Route">Page of its subject.</param>
/// <param name="Svg">The drawing.</param>
public sealed record ChartPanel(string Label, Route? Route, string Svg);
