using System.Collections.Immutable;
using Atlas.Core.Locations;

namespace Atlas.Data.Schemas;

/// <summary>Columns whose values are there in the columns of another file (Table Schema v2, <c>foreignKeys</c>).</summary>
/// <param name="Fields">The columns that refer.</param>
/// <param name="Resource">Name of the resource referred to; empty for the same file.</param>
/// <param name="ReferencedFields">The columns referred to.</param>
internal sealed record ForeignKey(ImmutableArray<string> Fields, Located<string> Resource, ImmutableArray<Located<string>> ReferencedFields);
