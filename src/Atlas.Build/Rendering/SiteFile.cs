namespace Atlas.Build.Rendering;

/// <summary>A file of the site that is not a page.</summary>
/// <param name="Path">Path below the site's folder.</param>
/// <param name="Length">Size in bytes.</param>
public readonly record struct SiteFile(string Path, long Length);
