namespace Atlas.Data.Schemas;

/// <summary>How the columns of a file correspond to the fields of its schema (Table Schema v2, <c>fieldsMatch</c>).</summary>
internal enum FieldsMatch
{
    /// <summary>The same, in the same order.</summary>
    Exact,

    /// <summary>The same, in any order.</summary>
    Equal,

    /// <summary>All the schema's, and maybe more.</summary>
    Subset,

    /// <summary>None but the schema's, maybe fewer.</summary>
    Superset,

    /// <summary>At least one of the schema's.</summary>
    Partial,
}
