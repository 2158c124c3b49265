using Microsoft.Playwright;

namespace Atlas.Browser.Tests.Site;

/// <summary>A width of the window in CSS pixels and the colours that the system asks for.</summary>
/// <param name="Width">320 is the smallest that WCAG 1.4.10 asks for.</param>
/// <param name="Colours">Light or dark.</param>
public readonly record struct Look(int Width, ColorScheme Colours)
{
    /// <summary>Every width with both colour schemes.</summary>
    public static IReadOnlyList<Look> All { get; } =
        [.. from width in (int[])[320, 768, 1280] from colours in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark] select new Look(width, colours)];

    public override string ToString() => $"{Width}px {Colours}";
}
