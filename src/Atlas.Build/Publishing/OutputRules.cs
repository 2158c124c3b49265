using Atlas.Core.Diagnostics;

namespace Atlas.Build.Publishing;

/// <summary>Where a site may be published: never over sources, nor over what Atlas did not write.</summary>
internal static class OutputRules
{
    private static readonly string[] SourceFolders = ["data", "content", "templates"];

    /// <summary>Why <paramref name="output"/> may not be written; nothing when it may.</summary>
    public static Diagnostic? Refuse(OutputFolder output, string source)
    {
        string atlas = RealPath(source);
        string target = RealPath(output.Path);
        if (IsWithin(atlas, target) || SourceFolders.Any(folder => IsWithin(target, Path.Combine(atlas, folder))))
        {
            return Diagnose.Publishing.OutputIsSource(output.Path);
        }

        if (File.Exists(output.Path))
        {
            return Diagnose.Publishing.OutputIsForeign(output.Path);
        }

        bool isForeign = Directory.Exists(output.Path)
            && Directory.EnumerateFileSystemEntries(output.Path).Any()
            && ForeignFiles.ReadManifest(output.Path) is null;
        return isForeign ? Diagnose.Publishing.OutputIsForeign(output.Path) : null;
    }

    /// <summary>Whether <paramref name="path"/> is <paramref name="folder"/> or lies in it.</summary>
    private static bool IsWithin(string path, string folder)
    {
        string relative = Path.GetRelativePath(folder, path);
        return relative is "." || (!Path.IsPathRooted(relative) && relative is not ".." && !relative.StartsWith($"..{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
    }

    /// <summary>The path with the links of every folder on the way followed.</summary>
    private static string RealPath(string path)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        string? parent = Path.GetDirectoryName(full);
        if (parent is null)
        {
            return full;
        }

        string here = Path.Combine(RealPath(parent), Path.GetFileName(full));
        var folder = new DirectoryInfo(here);
        return folder.LinkTarget is null ? here : folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? here;
    }
}
