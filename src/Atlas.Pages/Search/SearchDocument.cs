using System.Collections.Immutable;

namespace Atlas.Pages.Search;

/// <summary>Something that the search finds.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Its name, as results show it.</param>
/// <param name="Address">Its address from the site's root; may end with a fragment.</param>
/// <param name="Context">Where it belongs, as results show it: programme, municipalities.</param>
/// <param name="Fields">What it is found by besides.</param>
public sealed record SearchDocument(SearchKind Kind, string Title, string Address, string Context, ImmutableArray<SearchField> Fields);
