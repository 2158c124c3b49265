using System.Collections.Immutable;
using Atlas.Core.Locations;

namespace Atlas.Data.Documents;

/// <summary>Values under keys, in the order of the file; a key that is written again is there again.</summary>
/// <param name="Location">Where it starts.</param>
/// <param name="Entries">Keys and values.</param>
internal sealed record MapNode(SourceLocation Location, ImmutableArray<MapEntry> Entries) : DocumentNode(Location);
