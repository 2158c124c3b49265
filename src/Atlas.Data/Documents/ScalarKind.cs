namespace Atlas.Data.Documents;

/// <summary>What a scalar of a document is by its writing.</summary>
internal enum ScalarKind
{
    /// <summary>Text between quotes.</summary>
    Quoted,

    /// <summary>A YAML value without quotes, whose type depends on what is asked of it.</summary>
    Plain,

    /// <summary>A JSON number.</summary>
    Number,

    /// <summary>A JSON <c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>Nothing: JSON <c>null</c>, or a YAML key without a value.</summary>
    Nothing,
}
