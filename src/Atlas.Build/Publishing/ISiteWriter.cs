using Atlas.Pages.Plan;

namespace Atlas.Build.Publishing;

/// <summary>Takes the files of a site while it is rendered. Safe to use from several threads.</summary>
public interface ISiteWriter
{
    /// <summary>Whether a file could not be written, so that going on is of no use.</summary>
    bool HasFailed { get; }

    /// <summary>Writes a file.</summary>
    /// <param name="path">Path below the site's folder, with forward slashes.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="digest">Their digest, where it was taken already.</param>
    void Write(string path, ReadOnlySpan<byte> content, FileDigest? digest = null);

    /// <summary>Copies a file that is too large to be held.</summary>
    /// <param name="path">Path below the site's folder, with forward slashes.</param>
    /// <param name="open">Opens what is copied.</param>
    void Copy(string path, Func<Stream> open);
}
