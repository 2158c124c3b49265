namespace Atlas.Browser.Tests.Site;

/// <summary>How a person looks at a page. The strict policy of CONVENTIONS 4.3 always holds.</summary>
/// <param name="Width">Width of the window in CSS pixels.</param>
/// <param name="Dark">Whether the system asks for dark colours.</param>
/// <param name="JavaScript">Whether scripts run.</param>
/// <param name="LateScripts">Holds scripts back until the page was painted, as a slow network does.</param>
public sealed record Visit(int Width = 1280, bool Dark = false, bool JavaScript = true, bool LateScripts = false);
