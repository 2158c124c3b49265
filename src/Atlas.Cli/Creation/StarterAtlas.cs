using System.Collections.Immutable;
using System.Reflection;

namespace Atlas.Cli.Creation;

/// <summary>A small atlas of an invented city, kept inside the program with the default templates and the schemas of the tables.</summary>
public static class StarterAtlas
{
    private const string Prefix = "starter/";

    /// <summary>Its files: path relative to the new atlas's folder, with forward slashes, in ordinal order.</summary>
    public static ImmutableArray<string> Paths { get; } =
    [
        .. Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..].Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    private static Assembly Assembly => typeof(StarterAtlas).Assembly;

    /// <summary>Opens one of its files.</summary>
    public static Stream Open(string path) =>
        Assembly.GetManifestResourceStream(Prefix + path)
        ?? Assembly.GetManifestResourceStream(Prefix + path.Replace('/', '\\'))
        ?? throw new FileNotFoundException(path);

    /// <summary>The text of one of its files.</summary>
    public static string Read(string path)
    {
        using var reader = new StreamReader(Open(path));
        return reader.ReadToEnd();
    }

    /// <summary>Writes all of it into a folder. Files that are there stay as they are.</summary>
    /// <returns>The paths that were written.</returns>
    public static IReadOnlyList<string> WriteTo(string folder)
    {
        var written = new List<string>();
        foreach (string path in Paths)
        {
            string target = Path.Combine(folder, path);
            if (File.Exists(target))
            {
                continue;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            using Stream source = Open(path);
            using var file = new FileStream(target, FileMode.CreateNew, FileAccess.Write);
            source.CopyTo(file);
            written.Add(path);
        }

        return written;
    }
}
