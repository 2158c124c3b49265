namespace Atlas.Data.Csv;

/// <summary>How a CSV file parts its columns.</summary>
/// <param name="Separator">The character between two columns.</param>
/// <param name="HasHint">Whether the first line is <c>sep=;</c>, which is no row.</param>
internal sealed record CsvDialect(char Separator, bool HasHint);
