namespace Atlas.Build.Publishing;

/// <summary>
/// Where a site is published, and the folder beside it, on the same disk, where it is prepared: <c>site</c> and <c>.site.atlas</c>.
/// </summary>
public sealed record OutputFolder
{
    private OutputFolder(string path)
    {
        Path = path;
        string parent = System.IO.Path.GetDirectoryName(path) ?? path;
        Work = System.IO.Path.Combine(parent, $".{System.IO.Path.GetFileName(path)}.atlas");
    }

    /// <summary>The published folder, with links followed.</summary>
    public string Path { get; }

    /// <summary>The folder beside it.</summary>
    public string Work { get; }

    /// <summary>Where a site is prepared; after the swap, where the one from before lies until it is deleted.</summary>
    public string Staging => System.IO.Path.Combine(Work, "staging");

    /// <summary>Where the site from before lies for a moment, on disks that cannot exchange two folders.</summary>
    public string Previous => System.IO.Path.Combine(Work, "previous");

    /// <summary>Where files of others are kept safe when they cannot stay where they were.</summary>
    public string Kept => System.IO.Path.Combine(Work, "kept");

    /// <summary>The file whose lock says that a build is writing here.</summary>
    public string Lock => System.IO.Path.Combine(Work, "lock");

    /// <summary>The output folder at a path; a symbolic link counts as what it leads to.</summary>
    public static OutputFolder At(string path)
    {
        string full = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));
        var folder = new DirectoryInfo(full);
        string target = folder.LinkTarget is null ? full : folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? full;
        return new OutputFolder(System.IO.Path.TrimEndingDirectorySeparator(target));
    }
}
