using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Atlas.Build.Publishing;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
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
    private readonly FrozenDictionary<string, byte[]> _contents;
    private readonly FrozenDictionary<string, SourceFile> _listed;

    internal AtlasSources(ImmutableArray<InputFile> files, IReadOnlyDictionary<string, byte[]> contents, IEnumerable<SourceFile> listed)
    {
        Files = files;
        _contents = contents.ToFrozenDictionary(StringComparer.Ordinal);
        _listed = listed.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);
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
    public Stream Open(string path) => _contents.TryGetValue(path, out byte[]? content)
        ? new MemoryStream(content, writable: false)
        : throw new FileNotFoundException(path);

    /// <inheritdoc/>
    public object? IdentityOf(string path) => _contents.GetValueOrDefault(path);

    /// <summary>Opens a picture or attachment.</summary>
    /// <param name="path">Its path below <c>content/</c>.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public Stream OpenMedia(string path) => _listed.TryGetValue("content/" + path, out SourceFile file) && !file.LeavesFolder
        ? new FileStream(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete)
        : throw new FileNotFoundException(path);

    /// <summary>The first place where an address stands in the tables, texts, settings or templates; nothing when it was put together from parts.</summary>
    public SourceLocation? PlaceOf(string address)
    {
        byte[] wanted = Encoding.UTF8.GetBytes(address);
        foreach (string path in _contents.Keys.Order(StringComparer.Ordinal))
        {
            ReadOnlySpan<byte> content = _contents[path];
            for (int from = 0; content[from..].IndexOf(wanted) is >= 0 and int found; from += found + wanted.Length)
            {
                int at = from + found;
                if (at + wanted.Length == content.Length || !IsPartOfAddress(content[at + wanted.Length]))
                {
                    ReadOnlySpan<byte> before = content[..at];
                    int line = before.LastIndexOf((byte)'\n') + 1;
                    return new SourceLocation(path, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[line..]) + 1);
                }
            }
        }

        return null;
    }

    // A shorter address is the beginning of a longer one only where the longer goes on; a fragment leads to the same document.
    private static bool IsPartOfAddress(byte next) => char.IsAsciiLetterOrDigit((char)next) || "/?=&%-_~+.:@".Contains((char)next, StringComparison.Ordinal);

    /// <summary>Whether a file is as it was, as far as its folder tells.</summary>
    internal bool Has(SourceFile file) => _listed.TryGetValue(file.Path, out SourceFile known) && known == file;

    /// <summary>Whether the files of a part of the atlas are those of <paramref name="listed"/>, and none of them is changed.</summary>
    internal bool HasAll(IReadOnlyList<SourceFile> listed, Func<string, bool> isPart, IReadOnlySet<string> changed) =>
        _listed.Values.Count(file => isPart(file.Path)) == listed.Count(file => isPart(file.Path))
        && listed.Where(file => isPart(file.Path)).All(file => Has(file) && !changed.Contains(file.Path));

    /// <summary>The bytes of a file as they were read; nothing where they were not.</summary>
    internal byte[]? ContentOf(string path) => _contents.GetValueOrDefault(path);

    /// <summary>What happened to a picture or attachment since the sources were listed; nothing when it is as it was.</summary>
    /// <param name="path">Its path below <c>content/</c>.</param>
    public Diagnostic? MediaDefect(string path)
    {
        SourceFile listed = _listed["content/" + path];
        try
        {
            var now = new FileInfo(listed.FullPath);
            return now.Length == listed.Length && now.LastWriteTimeUtc == listed.Changed ? null : Diagnose.Publishing.ChangedWhileReading(listed.Path);
        }
        catch (Exception failure) when (IoFailure.IsExpected(failure))
        {
            return Diagnose.Publishing.Unreadable(listed.Path, failure.Message);
        }
    }

    /// <summary>Size in bytes of a picture or attachment when the sources were listed.</summary>
    /// <param name="path">Its path below <c>content/</c>.</param>
    public long MediaLength(string path) => _listed["content/" + path].Length;
}
