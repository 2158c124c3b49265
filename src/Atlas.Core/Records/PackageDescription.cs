using System.Collections.Immutable;

namespace Atlas.Core.Records;

/// <summary>What <c>data/datapackage.json</c> and its schemas tell readers about the data (Data Package v2); the words with which the site publishes them.</summary>
public sealed record PackageDescription
{
    /// <summary>The package's <c>name</c>: lower-case, an identifier for programs.</summary>
    public string? Name { get; init; }

    /// <summary>Name for readers.</summary>
    public string? Title { get; init; }

    /// <summary>What the data are.</summary>
    public string? Description { get; init; }

    /// <summary>Version of the data.</summary>
    public string? Version { get; init; }

    /// <summary>Words to find it by.</summary>
    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>Who made the data, in the order of the package.</summary>
    public ImmutableArray<ContributorDescription> Contributors { get; init; } = [];

    /// <summary>The kinds of files.</summary>
    public ImmutableArray<TableDescription> Tables { get; init; } = [];
}
