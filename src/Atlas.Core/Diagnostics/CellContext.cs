namespace Atlas.Core.Diagnostics;

/// <summary>Says which cell a diagnostic is about in the words of a spreadsheet, beside its line and column.</summary>
/// <param name="Column">Name of the column.</param>
/// <param name="Row">Key of the row, where the table has one.</param>
public readonly record struct CellContext(string Column, string? Row)
{
    /// <summary><c>[colonna expected_cost, riga co4-07]</c>.</summary>
    public Phrase ToPhrase() => string.IsNullOrEmpty(Row)
        ? new Phrase($"[colonna {Column}]", $"[column {Column}]")
        : new Phrase($"[colonna {Column}, riga {Excerpt.Of(Row)}]", $"[column {Column}, row {Excerpt.Of(Row)}]");
}
