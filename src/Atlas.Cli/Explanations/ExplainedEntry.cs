using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;

namespace Atlas.Cli.Explanations;

/// <summary>One thing that had a part in a page or a figure.</summary>
/// <param name="Text">What it is.</param>
/// <param name="At">Where it stands; nothing for a rule.</param>
internal sealed record ExplainedEntry(Phrase Text, SourceLocation? At = null);
