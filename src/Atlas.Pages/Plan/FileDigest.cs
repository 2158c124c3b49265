using System.Security.Cryptography;

namespace Atlas.Pages.Plan;

/// <summary>Size and SHA-256 of a published file, by which anyone can check a download.</summary>
/// <param name="Size">Size in bytes.</param>
/// <param name="Sha256">SHA-256 in lower-case hexadecimal digits.</param>
public sealed record FileDigest(long Size, string Sha256)
{
    /// <summary>The digest of these bytes.</summary>
    public static FileDigest Of(ReadOnlySpan<byte> content) => new(content.Length, Convert.ToHexStringLower(SHA256.HashData(content)));
}
