namespace Atlas.Core.Records;

/// <summary>What a schema tells readers about a column (Table Schema v2: <c>name</c>, <c>title</c>, <c>description</c>).</summary>
/// <param name="Name">Name of the column.</param>
/// <param name="Title">Name for readers; nothing where the schema gives none.</param>
/// <param name="Description">What it holds; nothing where the schema does not say.</param>
public sealed record FieldDescription(string Name, string? Title, string? Description);
