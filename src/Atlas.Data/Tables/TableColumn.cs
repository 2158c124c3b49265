using Atlas.Data.Schemas;

namespace Atlas.Data.Tables;

/// <summary>A column of a file.</summary>
/// <param name="Name">The text of its header cell.</param>
/// <param name="Field">Its description; nothing for a column that is not foreseen, which is not read.</param>
internal sealed record TableColumn(string Name, FieldSchema? Field);
