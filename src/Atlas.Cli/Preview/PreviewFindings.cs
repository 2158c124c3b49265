using System.Collections.Immutable;
using Atlas.Core.Diagnostics;

namespace Atlas.Cli.Preview;

/// <summary>What is wrong with the atlas at one of its versions.</summary>
/// <param name="Version">Counts the changes since the preview started.</param>
/// <param name="Diagnostics">What was found, in order.</param>
internal sealed record PreviewFindings(int Version, ImmutableArray<Diagnostic> Diagnostics);
