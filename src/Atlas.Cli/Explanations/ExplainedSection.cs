using System.Collections.Immutable;
using Atlas.Core.Diagnostics;

namespace Atlas.Cli.Explanations;

/// <summary>Things of one sort in an explanation.</summary>
/// <param name="Id">Name for programs, the same in every language.</param>
/// <param name="Title">Title for people.</param>
/// <param name="Entries">The things.</param>
internal sealed record ExplainedSection(string Id, Phrase Title, ImmutableArray<ExplainedEntry> Entries);
