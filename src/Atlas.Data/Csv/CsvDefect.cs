using CsvHelper;

namespace Atlas.Data.Csv;

/// <summary>A place where a record breaks the rules of quoting.</summary>
/// <param name="Reason">Which rule.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column.</param>
internal readonly record struct CsvDefect(CsvMalformedReason Reason, int Line, int Column);
