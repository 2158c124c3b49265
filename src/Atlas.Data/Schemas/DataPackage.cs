using System.Collections.Immutable;
using Atlas.Core.Records;

namespace Atlas.Data.Schemas;

/// <summary>Every CSV file of the atlas with its description, in the order of their paths.</summary>
/// <param name="Resources">The files.</param>
/// <param name="IsWhole">Whether every CSV file is among them; a file whose description is in error is not.</param>
internal sealed record DataPackage(ImmutableArray<DataResource> Resources, bool IsWhole)
{
    /// <summary>What the package says of itself.</summary>
    public PackageDescription Words { get; init; } = new();
}
