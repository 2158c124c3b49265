using Atlas.Core.Locations;

namespace Atlas.Data.Documents;

/// <summary>A value in a JSON or YAML document, with its place.</summary>
/// <param name="Location">Where it starts.</param>
internal abstract record DocumentNode(SourceLocation Location);
