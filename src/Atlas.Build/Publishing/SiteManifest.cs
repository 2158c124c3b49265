using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

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

    private readonly FrozenDictionary<string, FileDigest> _byPath;

    /// <summary>The manifest of <paramref name="files"/>.</summary>
    public SiteManifest(IEnumerable<FileDigest> files)
    {
        Files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        _byPath = Files.DistinctBy(file => file.Path, StringComparer.Ordinal).ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);
    }

    /// <summary>The files, by path; the manifest itself is not among them.</summary>
    public ImmutableArray<FileDigest> Files { get; }

    /// <summary>Whether the site has a file at <paramref name="path"/>, the manifest included.</summary>
    public bool Lists(string path) => _byPath.ContainsKey(path) || string.Equals(path, FileName, StringComparison.Ordinal);

    /// <summary>Writes the manifest as JSON.</summary>
    public void Write(Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("generator", Generator);
        json.WriteString("algorithm", "SHA-256");
        json.WriteStartArray("files");
        foreach (FileDigest file in Files)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteNumber("size", file.Size);
            json.WriteString("sha256", file.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Reads a manifest; what is not one gives false and the reason.</summary>
    public static bool TryRead(ReadOnlyMemory<byte> bytes, [NotNullWhen(true)] out SiteManifest? manifest, [NotNullWhen(false)] out string? reason)
    {
        manifest = null;
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
                manifest = new SiteManifest(files.EnumerateArray().Select(Digest).ToList());
                reason = null;
                return true;
            }

            reason = "generator";
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            reason = broken.Message;
        }

        return false;
    }

    private static FileDigest Digest(JsonElement file) =>
        new(Text(file, "path"), file.GetProperty("size").GetInt64(), Text(file, "sha256"));

    private static string Text(JsonElement file, string name) => file.GetProperty(name).GetString() ?? string.Empty;
}
