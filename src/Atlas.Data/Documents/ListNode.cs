using System.Collections.Immutable;
using Atlas.Core.Locations;

namespace Atlas.Data.Documents;

/// <summary>A list of values.</summary>
/// <param name="Location">Where it starts.</param>
/// <param name="Items">The values.</param>
internal sealed record ListNode(SourceLocation Location, ImmutableArray<DocumentNode> Items) : DocumentNode(Location);
