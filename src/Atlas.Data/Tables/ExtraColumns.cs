using System.Collections.Frozen;
using Atlas.Data.Schemas;

namespace Atlas.Data.Tables;

/// <summary>Columns that a file may have beyond its schema: the measures, in an <c>interventions.csv</c>.</summary>
/// <param name="Fields">The columns by name.</param>
/// <param name="IsWhole">Whether these are all; otherwise a column that is not among them may still be one.</param>
internal sealed record ExtraColumns(FrozenDictionary<string, FieldSchema> Fields, bool IsWhole)
{
    /// <summary>Their names, in alphabetical order.</summary>
    public IEnumerable<string> Names => Fields.Keys.Order(StringComparer.Ordinal);

    /// <summary>The column called <paramref name="name"/>, if it may be there.</summary>
    public FieldSchema? Find(string name) => Fields.GetValueOrDefault(name);
}
