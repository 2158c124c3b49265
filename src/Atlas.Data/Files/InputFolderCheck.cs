using System.Buffers;
using Atlas.Core.Diagnostics;
using Atlas.Core.Values;
using Atlas.Data.Narratives;
using Atlas.Data.Site;
using Atlas.Data.Words;

namespace Atlas.Data.Files;

/// <summary>Checks the files of an atlas by what the folder says about them, before any is opened.</summary>
internal sealed class InputFolderCheck(DiagnosticLog log)
{
    /// <summary>Bytes of the largest dataset that is read.</summary>
    public const long LargestDataset = 1L << 30;

    /// <summary>Bytes of the largest description, narrative or settings file that is read.</summary>
    public const long LargestText = 4L << 20;

    private const int LongestName = 100;

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private static readonly string[] PictureExtensions = [".png", ".jpg", ".jpeg", ".webp", ".avif", ".gif", ".svg"];

    private static readonly HashSet<string> DeviceNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "con", "prn", "aux", "nul",
        "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    };

    /// <summary>The files that may be opened; the others are reported.</summary>
    public InputFolder Run(IInputFiles files)
    {
        InputFile[] sorted = [.. files.Files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        ReportCase(sorted);
        return new InputFolder([.. sorted.Where(IsReadable)]);
    }

    private bool IsReadable(InputFile file)
    {
        if (file.LeavesFolder)
        {
            log.Add(Diagnose.Configuration.LinkLeavesFolder(file.Path));
            return false;
        }

        string extension = Path.GetExtension(file.Path);
        bool isDataset = extension is ".csv";
        long limit = isDataset ? LargestDataset : LargestText;
        if (extension is ".csv" or ".json" or ".md" or ".yml" && file.Length > limit)
        {
            log.Add(Diagnose.Configuration.TooLarge(file.Path, file.Length, limit));
            return false;
        }

        return file.Path.StartsWith("content/", StringComparison.Ordinal) ? IsContent(file, extension) : IsData(file, extension);
    }

    private bool IsData(InputFile file, string extension)
    {
        bool isKnown = extension is ".csv" or ".json" or ".geojson" or ".md";
        if (!isKnown)
        {
            string? nearest = extension.ToLowerInvariant() is ".csv" or ".json" ? Path.ChangeExtension(Path.GetFileName(file.Path), extension.ToLowerInvariant()) : null;
            log.Add(Diagnose.Configuration.UnknownFile(file.Path, nearest));
        }

        return isKnown;
    }

    private bool IsContent(InputFile file, string extension)
    {
        if (string.Equals(file.Path, SiteSettingsReader.File, StringComparison.Ordinal) || WordFiles.IsOne(file.Path) || PictureExtensions.Contains(extension, StringComparer.Ordinal))
        {
            return true;
        }

        if (extension is not ".md")
        {
            log.Add(Diagnose.Configuration.UnknownFile(file.Path, null));
            return false;
        }

        string[] parts = file.Path.Split('/');
        string folder = parts.Length == 2 ? "content" : string.Join('/', parts[1..^1]);
        if (NarrativeFolders.KindOf(folder) is null)
        {
            string[] known = [.. NarrativeFolders.All.Select(pair => pair.Name)];
            log.Add(Diagnose.Configuration.UnknownFolder(file.Path, folder, NearestName.Of(folder, known), known));
            return false;
        }

        return HasSafeName(file.Path, Path.GetFileNameWithoutExtension(file.Path));
    }

    private bool HasSafeName(string path, string name)
    {
        if (name.Length > LongestName)
        {
            log.Add(Diagnose.Configuration.NameTooLong(path, name.Length, LongestName));
            return false;
        }

        if (name.Length == 0 || name.AsSpan().ContainsAnyExcept(NameCharacters) || name[0] == '-' || name[^1] == '-')
        {
            log.Add(Diagnose.Configuration.UnsafeName(path, name));
            return false;
        }

        if (DeviceNames.Contains(name))
        {
            log.Add(Diagnose.Configuration.ReservedName(
                path, name, new Phrase("su Windows è un dispositivo", "on Windows it is a device")));
            return false;
        }

        return true;
    }

    private void ReportCase(InputFile[] sorted)
    {
        var first = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (InputFile file in sorted)
        {
            if (!first.TryAdd(file.Path, file.Path))
            {
                log.Add(Diagnose.Configuration.NamesDifferByCase(file.Path, Path.GetFileName(first[file.Path])));
            }
        }
    }
}
