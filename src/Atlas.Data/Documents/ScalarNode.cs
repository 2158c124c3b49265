using Atlas.Core.Locations;

namespace Atlas.Data.Documents;

/// <summary>A single value.</summary>
/// <param name="Location">Where it starts.</param>
/// <param name="Kind">What it is by its writing.</param>
/// <param name="Text">Its text; empty for <see cref="ScalarKind.Nothing"/>.</param>
internal sealed record ScalarNode(SourceLocation Location, ScalarKind Kind, string Text) : DocumentNode(Location);
