namespace Atlas.Pages.OpenData.Files;

/// <summary>Size and SHA-256 of a published file, by which anyone can check a download.</summary>
/// <param name="Size">Size in bytes.</param>
/// <param name="Sha256">SHA-256 in lower-case hexadecimal digits.</param>
public sealed record FileDigest(long Size, string Sha256);
