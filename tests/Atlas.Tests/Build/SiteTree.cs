using System.Security.Cryptography;

namespace Atlas.Tests.Build;

/// <summary>A folder as paths and digests, to compare trees to the byte.</summary>
internal static class SiteTree
{
    /// <summary>Path and SHA-256 of every file below <paramref name="folder"/>, sorted.</summary>
    public static IReadOnlyList<string> Of(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            .Select(file => $"{Path.GetRelativePath(folder, file).Replace('\\', '/')} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))}")
            .Order(StringComparer.Ordinal),
    ];
}
