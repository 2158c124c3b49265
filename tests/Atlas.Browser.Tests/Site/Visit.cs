namespace Atlas.Browser.Tests.Site;

/// <summary>How a person looks at a page. The strict policy of CONVENTIONS 4.3 always holds.</summary>
/// <param name="Width">Width of the window in CSS pixels.</param>
/// <param name="Dark">Whether the system asks for dark colours.</param>
/// <param name="JavaScript">Whether scripts run.</param>
/// <param name="Slow">Sends the page in pieces, each when the one before was painted, and holds scripts back until all were, as a slow network does.</param>
public sealed record Visit(int Width = 1280, bool Dark = false, bool JavaScript = true, bool Slow = false);
