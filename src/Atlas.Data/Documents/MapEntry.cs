using Atlas.Core.Locations;

namespace Atlas.Data.Documents;

/// <summary>A key of a map and its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
internal sealed record MapEntry(Located<string> Key, DocumentNode Value);
