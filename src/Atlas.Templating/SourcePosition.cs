namespace Atlas.Templating;

/// <summary>A place in a template: the character's offset from the start (0-based), its line and its column (both 1-based).</summary>
/// <param name="Offset">Characters before the place.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column, counted in UTF-16 characters.</param>
public readonly record struct SourcePosition(int Offset, int Line, int Column);
