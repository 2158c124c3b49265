using System.Collections.Immutable;
using Atlas.Core.Diagnostics;

namespace Atlas.Cli.Preview;

/// <summary>What is wrong with the atlas at one of its versions.</summary>
/// <param name="Version">Names the state that pages show: <c>1a2b3c-4</c>, the session and a count.</param>
/// <param name="Diagnostics">What was found so far, in order.</param>
/// <param name="IsWhole">Whether every page has been looked at.</param>
internal sealed record PreviewFindings(string Version, ImmutableArray<Diagnostic> Diagnostics, bool IsWhole);
