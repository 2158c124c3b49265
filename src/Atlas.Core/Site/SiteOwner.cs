namespace Atlas.Core.Site;

/// <summary>The body that owns the atlas.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Url">Address of its own site.</param>
/// <param name="IpaCode">Its code in the index of public administrations (IPA), where known.</param>
public sealed record SiteOwner(string Name, string? Url, string? IpaCode);
