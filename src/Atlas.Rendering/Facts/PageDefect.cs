namespace Atlas.Rendering.Facts;

/// <summary>Something wrong with a page by itself.</summary>
/// <param name="Kind">What.</param>
/// <param name="Line">1-based line of the page; 0 when it is about the whole page.</param>
/// <param name="Column">1-based column of the page.</param>
/// <param name="Detail">The offending name, address or text.</param>
public sealed record PageDefect(PageDefectKind Kind, int Line, int Column, string Detail);
