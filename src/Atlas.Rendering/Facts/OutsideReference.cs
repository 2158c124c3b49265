namespace Atlas.Rendering.Facts;

/// <summary>A link of a page to another site.</summary>
/// <param name="Address">The address without its fragment, as the page writes it.</param>
/// <param name="Line">1-based line of the page.</param>
/// <param name="Column">1-based column of the page.</param>
public readonly record struct OutsideReference(string Address, int Line, int Column);
