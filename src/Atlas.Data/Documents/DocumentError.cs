using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;

namespace Atlas.Data.Documents;

/// <summary>Why a document could not be parsed.</summary>
/// <param name="Location">Where.</param>
/// <param name="Detail">What stopped the parser.</param>
internal sealed record DocumentError(SourceLocation Location, Phrase Detail);
