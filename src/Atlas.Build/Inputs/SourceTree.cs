using Atlas.Build.Publishing;

namespace Atlas.Build.Inputs;

/// <summary>Lists the files of an atlas's folder. Links are followed only where they stay in the folder.</summary>
/// <param name="root">The atlas's folder.</param>
internal sealed class SourceTree(string root)
{
    private readonly string _root = RealPath(root);

    /// <summary>The files below some of its folders, in ordinal order. Hidden ones are left out.</summary>
    /// <exception cref="IOException">A folder cannot be listed.</exception>
    public List<SourceFile> List(IEnumerable<string> folders)
    {
        var files = new List<SourceFile>();
        foreach (string folder in folders)
        {
            var directory = new DirectoryInfo(Path.Combine(_root, folder));
            if (directory.Exists)
            {
                Enter(directory, folder, [_root], files);
            }
        }

        files.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        return files;
    }

    private void List(DirectoryInfo directory, string path, List<string> ancestors, List<SourceFile> files)
    {
        foreach (FileSystemInfo entry in directory.EnumerateFileSystemInfos())
        {
            if (entry.Name.StartsWith('.'))
            {
                continue;
            }

            string name = $"{path}/{entry.Name}";
            if (entry is DirectoryInfo inner)
            {
                Enter(inner, name, ancestors, files);
            }
            else
            {
                files.Add(Describe((FileInfo)entry, name));
            }
        }
    }

    private void Enter(DirectoryInfo directory, string path, List<string> ancestors, List<SourceFile> files)
    {
        string real = directory.LinkTarget is null ? directory.FullName : RealPath(directory.FullName);
        if (!IsInside(real))
        {
            files.Add(new SourceFile(path, directory.FullName, 0, default, LeavesFolder: true));
            return;
        }

        // A link to a folder that is being listed would never end.
        if (ancestors.Contains(real, StringComparer.Ordinal))
        {
            return;
        }

        ancestors.Add(real);
        List(directory, path, ancestors, files);
        ancestors.RemoveAt(ancestors.Count - 1);
    }

    private SourceFile Describe(FileInfo file, string path)
    {
        if (file.LinkTarget is null)
        {
            return new SourceFile(path, file.FullName, file.Length, file.LastWriteTimeUtc, LeavesFolder: false, IsSpecial(file));
        }

        string real = RealPath(file.FullName);
        if (!IsInside(real))
        {
            return new SourceFile(path, file.FullName, 0, default, LeavesFolder: true);
        }

        var target = new FileInfo(real);
        return new SourceFile(path, real, target.Exists ? target.Length : 0, target.LastWriteTimeUtc, LeavesFolder: false, IsSpecial(target));
    }

    // Pipes, sockets and devices have no length, so no other file needs the question.
    private static bool IsSpecial(FileInfo file) => file is { Exists: true, Length: 0 } && NativeFiles.IsSpecial(file.FullName);

    private bool IsInside(string path) =>
        path.Length > _root.Length && path.StartsWith(_root, StringComparison.Ordinal) && path[_root.Length] == Path.DirectorySeparatorChar;

    private static string RealPath(string path)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent)
        {
            return full;
        }

        string here = Path.Combine(RealPath(parent), Path.GetFileName(full));
        FileSystemInfo entry = Directory.Exists(here) ? new DirectoryInfo(here) : new FileInfo(here);
        return entry.LinkTarget is null ? here : entry.ResolveLinkTarget(returnFinalTarget: true) is { } target ? RealPath(target.FullName) : here;
    }
}
