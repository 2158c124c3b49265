namespace Atlas.Pages.Maps;

/// <summary>A width of screen for which labels are chosen.</summary>
/// <param name="Number">1 is the narrowest.</param>
/// <param name="FontSize">Font size in units of the drawing; the same stands in <c>charts.css</c>.</param>
public readonly record struct LabelTier(int Number, double FontSize)
{
    /// <summary>The tiers, the narrowest first: phone, tablet, wide screen.</summary>
    public static IReadOnlyList<LabelTier> All { get; } = [new(1, 34), new(2, 20), new(3, 13)];
}
