using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Atlas.Pages.Routes;

namespace Atlas.Rendering.Assets;

/// <summary>
/// The assets of the templates. All lie below one folder named after a digest of their contents, so that a changed asset has a
/// new address while the relative addresses that style sheets and script modules write to each other stay right.
/// </summary>
public sealed class AssetLibrary
{
    private const int FingerprintLength = 10;

    private readonly FrozenDictionary<string, Asset> _byPath;

    private AssetLibrary(ImmutableArray<Asset> assets)
    {
        Assets = assets;
        _byPath = assets.ToFrozenDictionary(asset => asset.Path, StringComparer.Ordinal);
    }

    /// <summary>A library without assets.</summary>
    public static AssetLibrary Empty { get; } = new([]);

    /// <summary>The assets, by path.</summary>
    public ImmutableArray<Asset> Assets { get; }

    /// <summary>Fingerprints the files of <c>templates/assets/</c>.</summary>
    /// <param name="files">Path below <c>templates/assets/</c> and bytes of each.</param>
    public static AssetLibrary Of(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files)
    {
        ImmutableArray<KeyValuePair<string, ReadOnlyMemory<byte>>> ordered = [.. files.OrderBy(file => file.Key, StringComparer.Ordinal)];
        string folder = $"assets/{Fingerprint(ordered)}/";
        return new AssetLibrary(
        [
            .. ordered.Select(file => new Asset(file.Key, new Route(folder + file.Key), file.Value, Integrity(file.Value.Span))),
        ]);
    }

    /// <summary>The asset at a path below <c>templates/assets/</c>, or nothing.</summary>
    public Asset? Find(string path) => _byPath.GetValueOrDefault(path);

    private static string Integrity(ReadOnlySpan<byte> content) => "sha384-" + Convert.ToBase64String(SHA384.HashData(content));

    private static string Fingerprint(ImmutableArray<KeyValuePair<string, ReadOnlyMemory<byte>>> files)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach ((string path, ReadOnlyMemory<byte> content) in files)
        {
            digest.AppendData(Encoding.UTF8.GetBytes(path));
            digest.AppendData([0]);
            digest.AppendData(SHA256.HashData(content.Span));
        }

        return Convert.ToHexStringLower(digest.GetHashAndReset())[..FingerprintLength];
    }
}
