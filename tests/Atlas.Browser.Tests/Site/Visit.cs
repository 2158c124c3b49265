namespace Atlas.Browser.Tests.Site;

/// <summary>How a person looks at a page.</summary>
/// <param name="Width">Width of the window in CSS pixels.</param>
/// <param name="Dark">Whether the system asks for dark colours.</param>
/// <param name="JavaScript">Whether scripts run.</param>
/// <param name="BypassPolicy">Lets a checking tool inject its script; everything else is tried under the strict policy.</param>
public sealed record Visit(int Width = 1280, bool Dark = false, bool JavaScript = true, bool BypassPolicy = false);
