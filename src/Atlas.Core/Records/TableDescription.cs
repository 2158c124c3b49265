using System.Collections.Immutable;

namespace Atlas.Core.Records;

/// <summary>What a schema tells readers about a kind of file (a file of <c>data/schemas/</c>).</summary>
/// <param name="Kind">The kind: the schema's file name without extension, such as <c>interventions</c>.</param>
/// <param name="Title">Name for readers; nothing where the schema gives none.</param>
/// <param name="Description">What a row is; nothing where the schema does not say.</param>
/// <param name="Fields">Its columns, in order.</param>
public sealed record TableDescription(string Kind, string? Title, string? Description, ImmutableArray<FieldDescription> Fields);
