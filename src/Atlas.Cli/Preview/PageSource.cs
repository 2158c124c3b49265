namespace Atlas.Cli.Preview;

/// <summary>A place in the sources that a page comes from.</summary>
/// <param name="Kind">What it gives: <c>text</c>, <c>missing-text</c>, <c>row</c> or <c>template</c>.</param>
/// <param name="File">Path relative to the atlas's folder.</param>
/// <param name="Line">1-based line, or 0 for the whole file.</param>
internal readonly record struct PageSource(string Kind, string File, int Line);
