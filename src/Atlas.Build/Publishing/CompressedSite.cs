using System.IO.Compression;
using Atlas.Pages.Plan;

namespace Atlas.Build.Publishing;

/// <summary>Writes beside every text file its <c>.gz</c> and <c>.br</c> forms, for servers that send them as they are.</summary>
/// <param name="inner">Takes the files.</param>
public sealed class CompressedSite(ISiteWriter inner) : ISiteWriter
{
    private const int SmallestWorthwhile = 256;

    private static readonly string[] TextExtensions =
        [".html", ".css", ".js", ".svg", ".xml", ".json", ".geojson", ".csv", ".txt", ".ttl", ".jsonld", ".webmanifest"];

    /// <inheritdoc/>
    public bool HasFailed => inner.HasFailed;

    /// <inheritdoc/>
    public void Write(string path, ReadOnlySpan<byte> content, FileDigest? digest = null)
    {
        inner.Write(path, content, digest);
        if (content.Length < SmallestWorthwhile || !TextExtensions.Any(extension => path.EndsWith(extension, StringComparison.Ordinal)))
        {
            return;
        }

        inner.Write(path + ".gz", Gzip(content));
        inner.Write(path + ".br", Brotli(content));
    }

    /// <inheritdoc/>
    public void Copy(string path, Func<Stream> open) => inner.Copy(path, open);

    // Neither format gets a time stamp or a file name from .NET, so the same file gives the same bytes.
    private static ReadOnlySpan<byte> Gzip(ReadOnlySpan<byte> content)
    {
        var compressed = new MemoryStream(content.Length / 3);
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return compressed.GetBuffer().AsSpan(0, (int)compressed.Length);
    }

    private static ReadOnlySpan<byte> Brotli(ReadOnlySpan<byte> content)
    {
        const int quality = 9;
        const int window = 22;
        byte[] compressed = new byte[BrotliEncoder.GetMaxCompressedLength(content.Length)];
        return BrotliEncoder.TryCompress(content, compressed, out int length, quality, window) ? compressed.AsSpan(0, length) : throw new InvalidOperationException("Brotli's own upper bound was too small.");
    }
}
