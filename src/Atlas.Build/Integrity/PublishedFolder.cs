using Atlas.Build.Publishing;
using Atlas.Core.Diagnostics;

namespace Atlas.Build.Integrity;

/// <summary>A site published in a folder of this machine.</summary>
/// <param name="folder">The folder.</param>
/// <param name="jobs">How many files are read at a time.</param>
public sealed class PublishedFolder(string folder, int jobs) : IPublication
{
    /// <inheritdoc/>
    public string Place => folder;

    /// <inheritdoc/>
    public int Parallelism => jobs;

    /// <inheritdoc/>
    public async Task<PublishedFile> Read(string path, long most, CancellationToken stop)
    {
        try
        {
            string file = Path.Combine(folder, path);
            long size = new FileInfo(file).Length;
            return size > most ? PublishedFile.OfOtherSize(size) : PublishedFile.Found(await File.ReadAllBytesAsync(file, stop));
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return PublishedFile.Missing();
        }
        catch (Exception failure) when (IoFailure.IsExpected(failure))
        {
            return PublishedFile.Unreachable(new Phrase(failure.Message, failure.Message));
        }
    }

    /// <inheritdoc/>
    public bool MayWithhold(string path) => false;

    /// <inheritdoc/>
    public IEnumerable<string> List() => ForeignFiles.Walk(folder);
}
