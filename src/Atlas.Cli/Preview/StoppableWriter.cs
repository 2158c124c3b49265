using Atlas.Build.Publishing;
using Atlas.Pages.Plan;

namespace Atlas.Cli.Preview;

/// <summary>Takes a site, keeps nothing of it, and ends the rendering when a newer version is waiting.</summary>
internal sealed class StoppableWriter(CancellationToken stop) : ISiteWriter
{
    /// <inheritdoc/>
    public bool HasFailed => stop.IsCancellationRequested;

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
