using Atlas.Pages.Plan;

namespace Atlas.Build.Publishing;

/// <summary>A published file in the manifest.</summary>
/// <param name="Path">Path below the site's folder, with forward slashes.</param>
/// <param name="Digest">Its size and digest.</param>
public readonly record struct ManifestEntry(string Path, FileDigest Digest);
