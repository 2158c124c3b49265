using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Data.Schemas;

namespace Atlas.Data.Tables;

/// <summary>A value that must be a key of another file; checked when all files have been read.</summary>
/// <param name="Key">The foreign key that asks for it.</param>
/// <param name="Value">The value, or the values joined, and where it stands.</param>
/// <param name="Context">Its cell.</param>
internal readonly record struct Reference(ForeignKey Key, Located<string> Value, CellContext Context);
