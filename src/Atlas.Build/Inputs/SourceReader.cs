using System.Text;
using Atlas.Build.Publishing;
using Atlas.Core.Diagnostics;
using Atlas.Data.Files;
using Atlas.Data.Words;
using Atlas.Pages.Routes;
using Atlas.Rendering.Assets;
using Atlas.Rendering.Media;
using Atlas.Rendering.Pages;

namespace Atlas.Build.Inputs;

/// <summary>Takes a consistent picture of an atlas's folder: if anything changes while it is read, it is read again.</summary>
/// <param name="root">The atlas's folder.</param>
/// <param name="log">Takes what cannot be read.</param>
/// <param name="last">The last picture of the same folder: files that are as they were then are not read again.</param>
/// <param name="changed">Paths that are known to have changed since.</param>
public sealed class SourceReader(string root, DiagnosticLog log, AtlasSources? last = null, IReadOnlySet<string>? changed = null)
{
    private readonly IReadOnlySet<string> _changed = changed ?? new HashSet<string>(StringComparer.Ordinal);

    private const int Attempts = 3;
    private const string AssetFolder = "templates/assets/";

    private static readonly string[] Folders = ["content", "data", "templates"];

    /// <summary>Reads the bytes of a file on the disk.</summary>
    public Func<string, byte[]> ReadFile { get; init; } = File.ReadAllBytes;

    /// <summary>Reads the folder; nothing when it is no atlas's or cannot be read.</summary>
    public AtlasSources? Read()
    {
        if (!Directory.Exists(Path.Combine(root, "data")) && !Directory.Exists(Path.Combine(root, "content")))
        {
            log.Add(Diagnose.Publishing.NotAnAtlas(root));
            return null;
        }

        try
        {
            return ReadUnchanged();
        }
        catch (Exception failure) when (IoFailure.IsExpected(failure))
        {
            log.Add(Diagnose.Publishing.Unreadable(root, failure.Message));
            return null;
        }
    }

    private AtlasSources? ReadUnchanged()
    {
        var tree = new SourceTree(root);
        List<SourceFile> listed = tree.List(Folders);
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            var contents = new Dictionary<string, byte[]>(StringComparer.Ordinal);
            Diagnostic? failure = ReadContents(listed, contents);
            List<SourceFile> again = tree.List(Folders);
            if (listed.SequenceEqual(again))
            {
                if (failure is not null)
                {
                    log.Add(failure);
                    return null;
                }

                log.AddRange(listed.Where(file => file.IsSpecial).Select(file => Diagnose.Publishing.NotAFile(file.Path)));
                return Sources([.. listed.Where(file => !file.IsSpecial)], contents);
            }

            listed = again;
        }

        log.Add(Diagnose.Publishing.ChangedWhileReading(root));
        return null;
    }

    private Diagnostic? ReadContents(List<SourceFile> listed, Dictionary<string, byte[]> contents)
    {
        Diagnostic? first = null;
        foreach (SourceFile file in listed)
        {
            if (file.LeavesFolder || file.IsSpecial || IsMedia(file.Path))
            {
                continue;
            }

            try
            {
                contents.Add(file.Path, Known(file) ?? ReadFile(file.FullPath));
            }
            catch (Exception failure) when (IoFailure.IsExpected(failure))
            {
                first ??= Diagnose.Publishing.Unreadable(file.Path, failure.Message);
            }
        }

        return first;
    }

    private byte[]? Known(SourceFile file) => last is not null && last.Has(file) && !_changed.Contains(file.Path) ? last.ContentOf(file.Path) : null;

    private AtlasSources Sources(List<SourceFile> listed, Dictionary<string, byte[]> contents)
    {
        foreach (SourceFile file in listed.Where(file => file.LeavesFolder && file.Path.StartsWith("templates/", StringComparison.Ordinal)))
        {
            log.Add(Diagnose.Publishing.LeavesFolder(file.Path));
        }

        return new AtlasSources(
            [.. listed.Where(file => IsInput(file.Path)).Select(file => new InputFile(file.Path, file.Length, file.LeavesFolder))], contents, listed)
        {
            Templates = AsLast(listed, IsTemplate, sources => sources.Templates) ?? Templates(contents),
            Assets = AsLast(listed, IsAsset, sources => sources.Assets) ?? Assets(contents),
            Media = AsLast(listed, IsMedia, sources => sources.Media)
                ?? new MediaLibrary([.. listed.Where(file => !file.LeavesFolder && IsMedia(file.Path)).Select(Describe)]),
        };
    }

    /// <summary>A part of the last picture, if none of its files has changed.</summary>
    private T? AsLast<T>(List<SourceFile> listed, Func<string, bool> isPart, Func<AtlasSources, T> part)
        where T : class =>
        last is not null && last.HasAll(listed, isPart, _changed) ? part(last) : null;

    private static TemplateTexts Templates(Dictionary<string, byte[]> contents) => new(contents
        .Where(file => IsTemplate(file.Key))
        .ToDictionary(file => file.Key["templates/".Length..], file => Encoding.UTF8.GetString(WithoutMark(file.Value)), StringComparer.Ordinal));

    private static AssetLibrary Assets(Dictionary<string, byte[]> contents) => AssetLibrary.Of(contents
        .Where(file => IsAsset(file.Key))
        .Select(file => KeyValuePair.Create(file.Key[AssetFolder.Length..], (ReadOnlyMemory<byte>)file.Value)));

    private static MediaFile Describe(SourceFile file)
    {
        string path = file.Path["content/".Length..];
        using var stream = new FileStream(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        byte[] head = new byte[(int)Math.Min(file.Length, ImageSizeReader.EnoughBytes)];
        int read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return new MediaFile(path, new Route($"media/{path}"), ImageSizeReader.Read(head.AsSpan(0, read)));
    }

    private static bool IsTemplate(string path) =>
        path.StartsWith("templates/", StringComparison.Ordinal) && path.EndsWith(TemplateTexts.Extension, StringComparison.Ordinal);

    private static bool IsAsset(string path) => path.StartsWith(AssetFolder, StringComparison.Ordinal);

    private static bool IsInput(string path) => !path.StartsWith("templates/", StringComparison.Ordinal);

    private static bool IsMedia(string path) => path.StartsWith("content/", StringComparison.Ordinal)
        && !WordFiles.IsOne(path)
        && !(path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase));

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> text) => text.StartsWith("\uFEFF"u8) ? text["\uFEFF"u8.Length..] : text;
}
