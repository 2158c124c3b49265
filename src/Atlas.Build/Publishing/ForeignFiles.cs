using Atlas.Core.Diagnostics;

namespace Atlas.Build.Publishing;

/// <summary>
/// Files in the published folder that Atlas did not write, such as <c>.git</c> or <c>CNAME</c>. They are never deleted: before the
/// swap each gets a second name in the new site, so that it is online all the time.
/// </summary>
internal static class ForeignFiles
{
    /// <summary>Files below <paramref name="folder"/> that its manifest does not list, with forward slashes. Links are files, not followed.</summary>
    public static IEnumerable<string> In(string folder, SiteManifest manifest) =>
        Walk(folder).Where(path => !manifest.Lists(path));

    /// <summary>Every file below <paramref name="folder"/>, with forward slashes, without following links.</summary>
    public static IEnumerable<string> Walk(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = default(FileAttributes), IgnoreInaccessible = false };
        var files = new System.IO.Enumeration.FileSystemEnumerable<string>(
            folder,
            (ref System.IO.Enumeration.FileSystemEntry entry) => Path.GetRelativePath(folder, entry.ToFullPath()).Replace('\\', '/'),
            options)
        {
            ShouldIncludePredicate = (ref System.IO.Enumeration.FileSystemEntry entry) => !entry.IsDirectory || IsLink(ref entry),
            ShouldRecursePredicate = (ref System.IO.Enumeration.FileSystemEntry entry) => !IsLink(ref entry),
        };
        return files;
    }

    /// <summary>Brings the foreign files of the published site into the staged one. A file whose place the site needs is an error.</summary>
    public static bool TryBring(string published, SiteManifest old, string staging, DiagnosticLog log)
    {
        foreach (string path in In(published, old))
        {
            string target = Path.Combine(staging, path);
            if (Path.Exists(target) || IsBelowFile(staging, path))
            {
                log.Add(Diagnose.Publishing.ForeignFileInTheWay(path));
                return false;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            Duplicate(Path.Combine(published, path), target);
        }

        return true;
    }

    /// <summary>
    /// Deletes a site that is no longer published. A foreign file that the new site does not have as it is (someone changed it during
    /// the swap) is kept aside.
    /// </summary>
    public static void Discard(string folder, OutputFolder output, DiagnosticLog log)
    {
        if (ReadManifest(folder) is { } manifest)
        {
            foreach (string path in In(folder, manifest).ToList())
            {
                string file = Path.Combine(folder, path);
                if (!IsSame(file, Path.Combine(output.Path, path)))
                {
                    Keep(file, path, output, log);
                }
            }
        }

        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The manifest of the site in a folder; nothing when it has none that can be read.</summary>
    public static SiteManifest? ReadManifest(string folder)
    {
        string path = Path.Combine(folder, SiteManifest.FileName);
        return File.Exists(path) && SiteManifest.TryRead(File.ReadAllBytes(path), out SiteManifest? manifest, out _) ? manifest : null;
    }

    private static void Keep(string file, string path, OutputFolder output, DiagnosticLog log)
    {
        string kept = Path.Combine(output.Path, path);
        if (Path.Exists(kept))
        {
            kept = Unused(Path.Combine(output.Kept, path));
            log.Add(Diagnose.Publishing.ForeignFileKept(path, kept));
        }

        Directory.CreateDirectory(Path.GetDirectoryName(kept)!);
        File.Move(file, kept);
    }

    private static string Unused(string path)
    {
        string unused = path;
        for (int i = 1; Path.Exists(unused); i++)
        {
            unused = $"{path}.{i}";
        }

        return unused;
    }

    private static void Duplicate(string file, string target)
    {
        var source = new FileInfo(file);
        if (source.LinkTarget is { } link)
        {
            File.CreateSymbolicLink(target, link);
        }
        else if (!NativeFiles.TryLink(file, target))
        {
            source.CopyTo(target);
        }
    }

    private static bool IsSame(string file, string other)
    {
        var first = new FileInfo(file);
        var second = new FileInfo(other);
        if (first.LinkTarget is not null || second.LinkTarget is not null)
        {
            return string.Equals(first.LinkTarget, second.LinkTarget, StringComparison.Ordinal);
        }

        return second.Exists && first.Length == second.Length && first.LastWriteTimeUtc == second.LastWriteTimeUtc;
    }

    private static bool IsBelowFile(string staging, string path)
    {
        for (int slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            if (File.Exists(Path.Combine(staging, path[..slash])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLink(ref System.IO.Enumeration.FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
