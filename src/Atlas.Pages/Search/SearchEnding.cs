using System.Collections.Immutable;

namespace Atlas.Pages.Search;

/// <summary>The terms that end alike.</summary>
/// <param name="Key">Their last two letters.</param>
/// <param name="Terms">The terms.</param>
public sealed record SearchEnding(string Key, ImmutableArray<string> Terms);
