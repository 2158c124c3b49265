using CsvHelper;

namespace Atlas.Data.Csv;

/// <summary>A place where a record breaks the rules of quoting.</summary>
/// <param name="Reason">Which rule.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column.</param>
/// <param name="FieldLine">1-based line on which the cell starts.</param>
/// <param name="FieldColumn">1-based column at which the cell starts.</param>
internal readonly record struct CsvDefect(CsvMalformedReason Reason, int Line, int Column, int FieldLine, int FieldColumn)
{
    /// <summary>
    /// Whether a quote opened in this cell swallowed the lines below it: it ran to the end of the file, or to a quote that was meant to
    /// open another cell further down.
    /// </summary>
    public bool IsUnclosedQuote => Reason == CsvMalformedReason.UnterminatedQuote
        || (Reason == CsvMalformedReason.TextAfterClosingQuote && Line > FieldLine);
}
