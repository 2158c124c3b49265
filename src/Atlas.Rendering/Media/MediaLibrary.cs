using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Atlas.Rendering.Media;

/// <summary>The pictures and attachments of <c>content/</c>, by path.</summary>
/// <param name="files">The files, in the order of their paths.</param>
public sealed class MediaLibrary(ImmutableArray<MediaFile> files)
{
    private readonly FrozenDictionary<string, MediaFile> _byPath = files.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);

    /// <summary>A library without files.</summary>
    public static MediaLibrary Empty { get; } = new([]);

    /// <summary>The files, in the order of their paths.</summary>
    public ImmutableArray<MediaFile> Files => files;

    /// <summary>The file at a path below <c>content/</c>, or nothing.</summary>
    public MediaFile? Find(string path) => _byPath.GetValueOrDefault(path);
}
