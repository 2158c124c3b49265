using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Atlas.Core.Diagnostics;
using Atlas.Pages.Plan;

namespace Atlas.Build.Publishing;

/// <summary>
/// The list of a site's files with their digests, published with it as <c>manifest.json</c>: it marks a folder as written by Atlas,
/// and lets anyone check what is online. The same site gives the same bytes: files are sorted and no time is written.
/// </summary>
public sealed class SiteManifest
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "manifest.json";

    private const string Generator = "atlas";

    private readonly FrozenDictionary<string, ManifestEntry> _byPath;
    private readonly string? _declaredDigest;

    /// <summary>The manifest of <paramref name="files"/>.</summary>
    public SiteManifest(IEnumerable<ManifestEntry> files)
        : this(files, declaredDigest: null) => _declaredDigest = Digest;

    private SiteManifest(IEnumerable<ManifestEntry> files, string? declaredDigest)
    {
        Files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        Digest = DigestOf(Files);
        _declaredDigest = declaredDigest;
        _byPath = Files.DistinctBy(file => file.Path, StringComparer.Ordinal).ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);
    }

    /// <summary>The files, by path; the manifest itself is not among them.</summary>
    public ImmutableArray<ManifestEntry> Files { get; }

    /// <summary>
    /// The digest of the whole site, in lower-case hexadecimal digits: the SHA-256 of its files' digests and paths, written as
    /// <c>sha256sum</c> writes them. Two copies of one build have the same.
    /// </summary>
    public string Digest { get; }

    /// <summary>The file at <paramref name="path"/>, if the site has it.</summary>
    public ManifestEntry? Find(string path) => _byPath.TryGetValue(path, out ManifestEntry file) ? file : null;

    /// <summary>
    /// Why a manifest that was read is not as it was written: someone changed its list, or it names what is not a file of a site.
    /// Nothing when it is sound.
    /// </summary>
    public Phrase? Unsoundness()
    {
        if (Files.Length != _byPath.Count)
        {
            return new Phrase("elenca due volte lo stesso file", "it lists a file twice");
        }

        if (Files.FirstOrDefault(file => !IsWellFormed(file)) is { Path: not null } odd)
        {
            return new Phrase($"la voce '{odd.Path}' non è di un file del sito", $"the entry '{odd.Path}' is not of a file of the site");
        }

        return string.Equals(_declaredDigest, Digest, StringComparison.Ordinal)
            ? null
            : new Phrase("il suo elenco è stato cambiato dopo la costruzione", "its list was changed after the build");
    }

    /// <summary>Whether the site has a file at <paramref name="path"/>, the manifest included.</summary>
    public bool Lists(string path) => _byPath.ContainsKey(path) || string.Equals(path, FileName, StringComparison.Ordinal);

    /// <summary>Writes the manifest as JSON.</summary>
    public void Write(Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("generator", Generator);
        json.WriteString("algorithm", "SHA-256");
        json.WriteString("digest", Digest);
        json.WriteStartArray("files");
        foreach (ManifestEntry file in Files)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteNumber("size", file.Digest.Size);
            json.WriteString("sha256", file.Digest.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Reads a manifest; what is not one gives false and the reason.</summary>
    public static bool TryRead(ReadOnlyMemory<byte> bytes, [NotNullWhen(true)] out SiteManifest? manifest, [NotNullWhen(false)] out Phrase? reason)
    {
        manifest = null;
        var unlike = new Phrase("non ha la forma di un manifest di atlas", "it does not have the form of a manifest of atlas");
        try
        {
            using JsonDocument document = JsonDocument.Parse(bytes);
            JsonElement root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Object
                && root.TryGetProperty("generator", out JsonElement generator)
                && generator.ValueKind == JsonValueKind.String
                && generator.ValueEquals(Generator)
                && root.TryGetProperty("files", out JsonElement files))
            {
                string? digest = root.TryGetProperty("digest", out JsonElement declared) ? declared.GetString() : null;
                manifest = new SiteManifest(files.EnumerateArray().Select(File).ToList(), digest);
                reason = null;
                return true;
            }
        }
        catch (JsonException broken)
        {
            long line = (broken.LineNumber ?? 0) + 1;
            unlike = new Phrase($"non è JSON valido alla riga {line}", $"it is no valid JSON at line {line}");
        }
        catch (Exception broken) when (broken is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            // An entry without its keys, or with values of another kind: the reason is given above.
        }

        reason = unlike;
        return false;
    }

    private static string DigestOf(ImmutableArray<ManifestEntry> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (ManifestEntry file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Digest.Sha256}  {file.Path}\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static bool IsWellFormed(ManifestEntry file) =>
        file.Digest.Size >= 0
        && file.Digest.Sha256.Length == SHA256.HashSizeInBytes * 2
        && file.Digest.Sha256.All(char.IsAsciiHexDigitLower)
        && !file.Path.Contains('\\', StringComparison.Ordinal)
        && !file.Path.Contains('\0', StringComparison.Ordinal)
        && !file.Path.Split('/').Any(part => part is "" or "." or "..");

    private static ManifestEntry File(JsonElement file) =>
        new(Text(file, "path"), new FileDigest(file.GetProperty("size").GetInt64(), Text(file, "sha256")));

    private static string Text(JsonElement file, string name) => file.GetProperty(name).GetString() ?? string.Empty;
}
