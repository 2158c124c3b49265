using System.Collections.Concurrent;
using System.Security.Cryptography;
using Atlas.Core.Diagnostics;
using Atlas.Pages.Plan;

namespace Atlas.Build.Publishing;

/// <summary>A site that is being written beside the published one.</summary>
/// <param name="folder">The staging folder.</param>
/// <param name="log">Takes what cannot be written.</param>
public sealed class StagedSite(string folder, DiagnosticLog log) : ISiteWriter
{
    private readonly ConcurrentQueue<ManifestEntry> _files = new();
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);
    private volatile bool _hasFailed;

    /// <summary>The staging folder.</summary>
    public string Folder => folder;

    /// <inheritdoc/>
    public bool HasFailed => _hasFailed;

    /// <inheritdoc/>
    public void Write(string path, ReadOnlySpan<byte> content, FileDigest? digest = null)
    {
        try
        {
            using (var file = new FileStream(Prepare(path), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                file.Write(content);
            }

            _files.Enqueue(new ManifestEntry(path, digest ?? FileDigest.Of(content)));
        }
        catch (Exception failure) when (IoFailure.IsExpected(failure))
        {
            Fail(path, failure);
        }
    }

    /// <inheritdoc/>
    public void Copy(string path, Func<Stream> open)
    {
        if (TryOpen(path, open) is not { } source)
        {
            return;
        }

        using (source)
        {
            Copy(path, source);
        }
    }

    private void Copy(string path, Stream source)
    {
        try
        {
            using var file = new FileStream(Prepare(path), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
            source.CopyTo(file);
            file.Position = 0;
            _files.Enqueue(new ManifestEntry(path, new FileDigest(file.Length, Convert.ToHexStringLower(SHA256.HashData(file)))));
        }
        catch (Exception failure) when (IoFailure.IsExpected(failure))
        {
            Fail(path, failure);
        }
    }

    /// <summary>Writes the manifest of all that was written, which makes the folder a whole site.</summary>
    /// <returns>The manifest, or nothing when something could not be written.</returns>
    public SiteManifest? Complete()
    {
        var manifest = new SiteManifest(_files);
        try
        {
            using var file = new FileStream(Path.Combine(folder, SiteManifest.FileName), FileMode.CreateNew, FileAccess.Write, FileShare.None);
            manifest.Write(file);
        }
        catch (Exception failure) when (IoFailure.IsExpected(failure))
        {
            Fail(SiteManifest.FileName, failure);
        }

        return _hasFailed ? null : manifest;
    }

    private Stream? TryOpen(string path, Func<Stream> open)
    {
        try
        {
            return open();
        }
        catch (Exception failure) when (IoFailure.IsExpected(failure))
        {
            _hasFailed = true;
            log.Add(Diagnose.Publishing.Unreadable(path, failure.Message));
            return null;
        }
    }

    private string Prepare(string path)
    {
        string target = Path.Combine(folder, path);
        string parent = Path.GetDirectoryName(target)!;
        if (!_folders.ContainsKey(parent))
        {
            Directory.CreateDirectory(parent);
            _folders.TryAdd(parent, value: true);
        }

        return target;
    }

    private void Fail(string path, Exception failure)
    {
        _hasFailed = true;
        log.Add(IoFailure.Writing(path, failure));
    }
}
