namespace Atlas.Build.Integrity;

/// <summary>A published site that is compared with its manifest: a folder, or an address on the web. Safe to use from several threads.</summary>
public interface IPublication
{
    /// <summary>Where it is, as whoever asked wrote it.</summary>
    string Place { get; }

    /// <summary>How many files may be read at a time without being a burden.</summary>
    int Parallelism { get; }

    /// <summary>Reads one of its files.</summary>
    /// <param name="path">Path below the site's folder, with forward slashes.</param>
    /// <param name="most">Number of bytes after which the reading ends, because the file is too large to be the one that was built.</param>
    /// <param name="stop">Ends the reading.</param>
    Task<PublishedFile> Read(string path, long most, CancellationToken stop);

    /// <summary>Whether a host may keep the file at <paramref name="path"/> to itself, such as its own settings.</summary>
    bool MayWithhold(string path);

    /// <summary>The paths of all its files; nothing where they cannot be listed.</summary>
    IEnumerable<string>? List();
}
