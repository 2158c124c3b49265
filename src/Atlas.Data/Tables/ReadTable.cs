using System.Collections.Immutable;
using Atlas.Data.Schemas;

namespace Atlas.Data.Tables;

/// <summary>What remains of a file once its rows have become records: what other files can refer to, and what it refers to.</summary>
/// <param name="Resource">The file.</param>
/// <param name="Keys">The values of every group of columns that a foreign key refers to.</param>
/// <param name="References">The references to other files.</param>
/// <param name="HasBrokenRows">Whether a row could be read no further than its key, so that its other values are not known.</param>
/// <param name="HasNoRows">Whether it has no row, although nothing says that it is meant to have none.</param>
/// <param name="IsWhole">Whether every row was read at least as far as its key; otherwise a reference to it cannot be judged.</param>
internal sealed record ReadTable(
    DataResource Resource, ImmutableArray<KeyIndex> Keys, IReadOnlyList<Reference> References, bool HasBrokenRows, bool HasNoRows, bool IsWhole);
