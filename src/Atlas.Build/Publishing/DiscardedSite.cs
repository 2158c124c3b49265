using Atlas.Pages.Plan;

namespace Atlas.Build.Publishing;

/// <summary>Takes a site and keeps nothing of it: for <c>atlas check</c>, which writes no file.</summary>
public sealed class DiscardedSite : ISiteWriter
{
    /// <inheritdoc/>
    public bool HasFailed => false;

    /// <inheritdoc/>
    public void Write(string path, ReadOnlySpan<byte> content, FileDigest? digest = null)
    {
        // Nothing is kept.
    }

    /// <inheritdoc/>
    public void Copy(string path, Func<Stream> open)
    {
        // Nothing is kept.
    }
}
