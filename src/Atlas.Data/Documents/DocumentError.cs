using Atlas.Core.Locations;

namespace Atlas.Data.Documents;

/// <summary>Why a document could not be parsed.</summary>
/// <param name="Location">Where.</param>
/// <param name="Detail">What the parser said, in its own language.</param>
internal sealed record DocumentError(SourceLocation Location, string Detail);
