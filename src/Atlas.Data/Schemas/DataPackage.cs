using System.Collections.Immutable;

namespace Atlas.Data.Schemas;

/// <summary>Every CSV file of the atlas with its description, in the order of their paths.</summary>
/// <param name="Resources">The files.</param>
internal sealed record DataPackage(ImmutableArray<DataResource> Resources);
