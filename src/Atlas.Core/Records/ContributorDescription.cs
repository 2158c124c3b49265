using System.Collections.Immutable;

namespace Atlas.Core.Records;

/// <summary>Who made the data, as the package says (Data Package v2, <c>contributors</c>).</summary>
/// <param name="Title">Their name.</param>
/// <param name="Path">Address of their site; nothing where the package gives none.</param>
/// <param name="Roles">What they did: <c>publisher</c>, <c>wrangler</c>…</param>
public sealed record ContributorDescription(string Title, string? Path, ImmutableArray<string> Roles);
