using System.Collections.Frozen;
using System.Collections.Immutable;
using Atlas.Core.Locations;

namespace Atlas.Data.Schemas;

/// <summary>The description of a kind of file (a file of <c>data/schemas/</c>, Table Schema v2).</summary>
internal sealed record TableSchema
{
    /// <summary>Path of the description.</summary>
    public required string File { get; init; }

    /// <summary>Where the description starts.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>Name of the kind for programs, if given: <c>interventions</c>.</summary>
    public string? Name { get; init; }

    /// <summary>Name of the kind for readers, if given.</summary>
    public string? Title { get; init; }

    /// <summary>What a row is, if said.</summary>
    public string? Description { get; init; }

    /// <summary>The columns, in order.</summary>
    public required ImmutableArray<FieldSchema> Fields { get; init; }

    /// <summary>How columns and fields correspond.</summary>
    public FieldsMatch FieldsMatch { get; init; }

    /// <summary>The columns that tell a row from all others; empty where the file has no key.</summary>
    public ImmutableArray<string> PrimaryKey { get; init; } = [];

    /// <summary>Other groups of columns that tell rows apart.</summary>
    public ImmutableArray<ImmutableArray<string>> UniqueKeys { get; init; } = [];

    /// <summary>References to other files.</summary>
    public ImmutableArray<ForeignKey> ForeignKeys { get; init; } = [];

    /// <summary>Cell texts that mean that there is no value.</summary>
    public FrozenSet<string> MissingValues { get; init; } = FrozenSet.Create(StringComparer.Ordinal, string.Empty);

    /// <summary>The field called <paramref name="name"/>, if there is one.</summary>
    public FieldSchema? Field(string name) => Fields.FirstOrDefault(field => string.Equals(field.Name, name, StringComparison.Ordinal));
}
