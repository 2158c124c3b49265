namespace Atlas.Data.Tables;

/// <summary>A cell after its column's schema has been applied.</summary>
/// <param name="Text">Its text without spaces around it; empty where there is no value.</param>
/// <param name="Number">Its value, for a number column.</param>
/// <param name="IsValid">Whether it satisfies its column; what does not is left out of records, but for keys and words.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column of its first character or opening quote.</param>
/// <param name="TextOffset">Columns from there to the first character of <paramref name="Text"/>.</param>
internal readonly record struct CellValue(string Text, decimal Number, bool IsValid, int Line, int Column, int TextOffset);
