using System.IO.Compression;

namespace Atlas.Build.Integrity;

/// <summary>The compression that files have on the wire or beside their originals (RFC 9110, 8.4.1; RFC 7932).</summary>
internal static class ContentCoding
{
    private const string Gzip = ".gz";
    private const string Brotli = ".br";

    /// <summary>
    /// The stream of the file itself. A server that sends <c>a.html.gz</c> with the mark of its compression sends it as it is.
    /// </summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="body">What was sent.</param>
    /// <param name="codings">What was done to it, in order.</param>
    /// <exception cref="InvalidDataException">A compression that was not asked for.</exception>
    public static Stream Decode(string path, Stream body, IReadOnlyList<string> codings)
    {
        Stream decoded = body;
        foreach (string coding in codings.Reverse().Select(coding => coding.ToLowerInvariant()))
        {
            bool isOwn = (coding is "gzip" or "x-gzip" && path.EndsWith(Gzip, StringComparison.Ordinal))
                || (coding is "br" && path.EndsWith(Brotli, StringComparison.Ordinal));
            decoded = coding switch
            {
                _ when isOwn => decoded,
                "identity" => decoded,
                "gzip" or "x-gzip" => new GZipStream(decoded, CompressionMode.Decompress),
                "br" => new BrotliStream(decoded, CompressionMode.Decompress),
                "deflate" => new ZLibStream(decoded, CompressionMode.Decompress),
                _ => throw new InvalidDataException($"Content-Encoding: {coding}"),
            };
        }

        return decoded;
    }

    /// <summary>The path of the file that the one at <paramref name="path"/> is a compressed form of, by its name; nothing for others.</summary>
    public static string? OriginalOf(string path) =>
        path.EndsWith(Gzip, StringComparison.Ordinal) || path.EndsWith(Brotli, StringComparison.Ordinal) ? path[..^Gzip.Length] : null;

    /// <summary>The bytes that a compressed form gives; nothing when it is broken or gives more than <paramref name="most"/>.</summary>
    public static ReadOnlyMemory<byte>? Expand(string path, ReadOnlyMemory<byte> content, long most)
    {
        var compressed = new MemoryStream(content.ToArray(), writable: false);
        using Stream expanding = path.EndsWith(Brotli, StringComparison.Ordinal)
            ? new BrotliStream(compressed, CompressionMode.Decompress)
            : new GZipStream(compressed, CompressionMode.Decompress);
        byte[] expanded = new byte[most + 1];
        try
        {
            int length = expanding.ReadAtLeast(expanded, expanded.Length, throwOnEndOfStream: false);
            return length > most ? null : expanded.AsMemory(0, length);
        }
        // BrotliStream tells broken data as an invalid operation.
        catch (Exception broken) when (broken is InvalidDataException or InvalidOperationException or IOException)
        {
            return null;
        }
    }
}
