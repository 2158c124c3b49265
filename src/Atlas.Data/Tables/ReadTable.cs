using System.Collections.Immutable;
using Atlas.Data.Schemas;

namespace Atlas.Data.Tables;

/// <summary>What remains of a file once its rows have become records: what other files can refer to, and what it refers to.</summary>
/// <param name="Resource">The file.</param>
/// <param name="Keys">The values of every group of columns that a foreign key refers to.</param>
/// <param name="References">The references to other files.</param>
internal sealed record ReadTable(DataResource Resource, ImmutableArray<KeyIndex> Keys, IReadOnlyList<Reference> References);
