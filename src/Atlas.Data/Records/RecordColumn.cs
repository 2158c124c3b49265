using Atlas.Data.Schemas;

namespace Atlas.Data.Records;

/// <summary>A column that records are made from, and that a schema of its kind must therefore have.</summary>
/// <param name="Name">Name of the column.</param>
/// <param name="Type">What it holds; <see cref="FieldType.Text"/> for any kind of text.</param>
internal sealed record RecordColumn(string Name, FieldType Type = FieldType.Text)
{
    /// <summary>Whether a column of <paramref name="type"/> can be read as this one.</summary>
    public bool Takes(FieldType type) => Type switch
    {
        FieldType.Number => type is FieldType.Number or FieldType.Integer,
        FieldType.Integer or FieldType.Boolean or FieldType.List => type == Type,
        _ => type is FieldType.Text or FieldType.Code or FieldType.Date or FieldType.Address,
    };
}
