using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Atlas.Rendering.Media;

/// <summary>The pictures and attachments of <c>content/</c>, by path.</summary>
/// <param name="files">The files, in the order of their paths.</param>
public sealed class MediaLibrary(ImmutableArray<MediaFile> files)
{
    private const string WidthMark = "-w";

    private readonly ILookup<string, MediaFile> _smaller = files
        .Where(file => file.Size is not null && OriginalOf(file.Path) is not null)
        .ToLookup(file => OriginalOf(file.Path)!, StringComparer.Ordinal);

    private readonly FrozenDictionary<string, MediaFile> _byPath = files.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);

    /// <summary>A library without files.</summary>
    public static MediaLibrary Empty { get; } = new([]);

    /// <summary>The files, in the order of their paths.</summary>
    public ImmutableArray<MediaFile> Files => files;

    /// <summary>The file at a path below <c>content/</c>, or nothing.</summary>
    public MediaFile? Find(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>
    /// The same picture in other widths, the narrowest first: the files beside it that are called as it is with <c>-w</c> and a number,
    /// such as <c>piazza-w480.jpg</c> beside <c>piazza.jpg</c>. Those of another shape are no such thing and are left out.
    /// </summary>
    public IEnumerable<MediaFile> OtherWidthsOf(MediaFile picture) => picture.Size is not { } size ? [] : _smaller[WithoutExtension(picture.Path)]
        .Where(file => HasShapeOf(file.Size!.Value, size) && file.Size.Value.Width != size.Width)
        .OrderBy(file => file.Size!.Value.Width)
        .DistinctBy(file => file.Size!.Value.Width);

    // A width cut to whole pixels may change the shape by one pixel.
    private static bool HasShapeOf(ImageSize one, ImageSize other) =>
        Math.Abs((one.Height * (double)other.Width / other.Height) - one.Width) <= (double)other.Width / other.Height + 1;

    private static string? OriginalOf(string path)
    {
        string stem = WithoutExtension(path);
        int mark = stem.LastIndexOf(WidthMark, StringComparison.Ordinal);
        return mark > 0 && mark + WidthMark.Length < stem.Length && stem.AsSpan(mark + WidthMark.Length).IndexOfAnyExceptInRange('0', '9') < 0 ? stem[..mark] : null;
    }

    private static string WithoutExtension(string path)
    {
        int dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') ? path[..dot] : path;
    }
}
