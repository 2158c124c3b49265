namespace Atlas.Build.Publishing;

/// <summary>
/// Keeps two builds from writing to one folder. The system lets go of the lock when the process ends, however it ends; the file
/// stays, because deleting it would let two later builds lock two different files.
/// </summary>
internal sealed class OutputLock : IDisposable
{
    private readonly FileStream _file;

    private OutputLock(FileStream file) => _file = file;

    /// <summary>Takes the lock, or gives nothing when another process has it.</summary>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    /// <exception cref="DirectoryNotFoundException">The folder is not there.</exception>
    public static OutputLock? TryTake(string path)
    {
        try
        {
            return new OutputLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1));
        }
        catch (IOException taken) when (taken is not (DirectoryNotFoundException or PathTooLongException) && !IoFailure.IsDiskFull(taken) && !IoFailure.IsReadOnly(taken))
        {
            return null;
        }
    }

    /// <summary>Lets go of the lock.</summary>
    public void Dispose() => _file.Dispose();
}
