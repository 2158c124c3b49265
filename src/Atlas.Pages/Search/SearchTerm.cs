using System.Collections.Immutable;

namespace Atlas.Pages.Search;

/// <summary>A term and the documents it stands in.</summary>
/// <param name="Text">The term.</param>
/// <param name="Postings">The documents, the heaviest first.</param>
public sealed record SearchTerm(string Text, ImmutableArray<Posting> Postings);
