using Atlas.Core.Diagnostics;

namespace Atlas.Build.Integrity;

/// <summary>What was found where a published file should be.</summary>
/// <param name="Status">Whether it is there.</param>
/// <param name="Content">Its bytes, or as many of them as were read.</param>
/// <param name="Size">Its size in bytes, which is more than the bytes read when the file is too large.</param>
/// <param name="Reason">Why it is not there, in the words of the system or the server.</param>
public sealed record PublishedFile(PublishedFileStatus Status, ReadOnlyMemory<byte> Content, long Size, Phrase? Reason = null)
{
    /// <summary>A file that is there.</summary>
    public static PublishedFile Found(ReadOnlyMemory<byte> content) => new(PublishedFileStatus.Found, content, content.Length);

    /// <summary>A file whose size says that it is another, so that it is not read.</summary>
    public static PublishedFile OfOtherSize(long size) => new(PublishedFileStatus.Found, default, size);

    /// <summary>A file that is not there.</summary>
    public static PublishedFile Missing(Phrase? reason = null) => new(PublishedFileStatus.Missing, default, 0, reason);

    /// <summary>A file that could not be asked for.</summary>
    public static PublishedFile Unreachable(Phrase reason) => new(PublishedFileStatus.Unreachable, default, 0, reason);
}
