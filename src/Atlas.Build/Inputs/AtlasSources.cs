using System.Collections.Frozen;
using System.Collections.Immutable;
using Atlas.Data.Files;
using Atlas.Rendering.Assets;
using Atlas.Rendering.Media;
using Atlas.Rendering.Pages;

namespace Atlas.Build.Inputs;

/// <summary>
/// An atlas's sources as they were at one moment: tables, narratives and templates are in memory, so nothing that changes while
/// the site is built can get into it. Pictures and attachments are known by name and size, and copied when the site is written.
/// </summary>
public sealed class AtlasSources : IInputFiles
{
    private readonly FrozenDictionary<string, ReadOnlyMemory<byte>> _contents;
    private readonly FrozenDictionary<string, string> _mediaPaths;

    internal AtlasSources(ImmutableArray<InputFile> files, Dictionary<string, ReadOnlyMemory<byte>> contents, Dictionary<string, string> mediaPaths)
    {
        Files = files;
        _contents = contents.ToFrozenDictionary(StringComparer.Ordinal);
        _mediaPaths = mediaPaths.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The files below <c>data/</c> and <c>content/</c>, by path.</summary>
    public IReadOnlyList<InputFile> Files { get; }

    /// <summary>The templates.</summary>
    public required TemplateTexts Templates { get; init; }

    /// <summary>The templates' assets.</summary>
    public required AssetLibrary Assets { get; init; }

    /// <summary>Pictures and attachments of <c>content/</c>.</summary>
    public required MediaLibrary Media { get; init; }

    /// <inheritdoc/>
    public Stream Open(string path) => _contents.TryGetValue(path, out ReadOnlyMemory<byte> content)
        ? new MemoryStream(System.Runtime.InteropServices.MemoryMarshal.TryGetArray(content, out ArraySegment<byte> bytes) ? bytes.Array! : content.ToArray(), writable: false)
        : OpenMedia(path);

    /// <summary>Opens a picture or attachment.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public Stream OpenMedia(string path) => _mediaPaths.TryGetValue(path, out string? file)
        ? new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete)
        : throw new FileNotFoundException(path);
}
