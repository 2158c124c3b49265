namespace Atlas.Build.Publishing;

/// <summary>A published file: its path, size and SHA-256.</summary>
/// <param name="Path">Path below the site's folder, with forward slashes.</param>
/// <param name="Size">Size in bytes.</param>
/// <param name="Sha256">SHA-256 in lower-case hexadecimal digits.</param>
public readonly record struct FileDigest(string Path, long Size, string Sha256);
