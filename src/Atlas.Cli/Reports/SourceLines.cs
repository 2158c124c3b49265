namespace Atlas.Cli.Reports;

/// <summary>Gives lines of source files for excerpts; each file is read once.</summary>
/// <param name="root">The atlas's folder.</param>
public sealed class SourceLines(string root)
{
    private readonly Dictionary<string, string[]> _files = new(StringComparer.Ordinal);

    /// <summary>The line with the 1-based number, or nothing when the file or the line is not there.</summary>
    public string? Line(string file, int number)
    {
        if (!_files.TryGetValue(file, out string[]? lines))
        {
            lines = Read(Path.Combine(root, file));
            _files.Add(file, lines);
        }

        return number >= 1 && number <= lines.Length ? lines[number - 1] : null;
    }

    private static string[] Read(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllLines(path) : [];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A diagnostic without excerpt is still a diagnostic.
            return [];
        }
    }
}
