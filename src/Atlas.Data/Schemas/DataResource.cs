using Atlas.Core.Locations;

namespace Atlas.Data.Schemas;

/// <summary>A CSV file of the atlas and its description.</summary>
/// <param name="Name">Its name in the data package; what foreign keys refer to.</param>
/// <param name="Path">Path relative to the atlas's folder.</param>
/// <param name="Kind">What its rows are: the name of its schema file, <c>interventions</c>, <c>figures</c>…</param>
/// <param name="Schema">Its columns.</param>
/// <param name="Separator">What parts its columns, as its <c>dialect</c> says.</param>
internal sealed record DataResource(Located<string> Name, string Path, string Kind, TableSchema Schema, char Separator = ',')
{
    /// <summary>Whether its <c>dialect</c> says that lines end with CR LF, as in published tables (RFC 4180); otherwise that is worth a note.</summary>
    public bool EndsWithCrLf { get; init; }

    /// <summary>Whether its description says that it has no rows, as in a published package; otherwise that is worth a warning.</summary>
    public bool IsEmpty { get; init; }
}
