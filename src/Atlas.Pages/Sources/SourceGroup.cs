using System.Collections.Immutable;

namespace Atlas.Pages.Sources;

/// <summary>Sources of the same weight.</summary>
/// <param name="Id">Id of the group on the page.</param>
/// <param name="Name">The weight in words.</param>
/// <param name="Items">The sources.</param>
public sealed record SourceGroup(string Id, string Name, ImmutableArray<SourceItem> Items);
