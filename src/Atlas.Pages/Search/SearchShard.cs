using System.Collections.Immutable;

namespace Atlas.Pages.Search;

/// <summary>The terms that begin alike.</summary>
/// <param name="Key">What they begin with; a term is in the shard of the longest key that it begins with.</param>
/// <param name="Terms">The terms.</param>
/// <param name="Best">Where terms that begin with the key are spread over longer keys: the heaviest documents of all of them, for a word still being typed.</param>
public sealed record SearchShard(string Key, ImmutableArray<SearchTerm> Terms, ImmutableArray<Posting> Best);
