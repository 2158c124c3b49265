namespace Atlas.Templating.Compilation;

/// <summary>Which elements of a list a loop goes over.</summary>
/// <param name="Start">Index of the first.</param>
/// <param name="Step">1 or -1.</param>
/// <param name="Count">How many.</param>
/// <param name="Columns">Cells in a table row.</param>
internal readonly record struct LoopWindow(int Start, int Step, int Count, int Columns);
