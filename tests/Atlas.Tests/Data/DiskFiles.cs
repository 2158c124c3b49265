using Atlas.Data.Files;

namespace Atlas.Tests.Data;

/// <summary>The <c>data/</c> and <c>content/</c> of a folder on the disk.</summary>
internal sealed class DiskFiles(string root) : IInputFiles
{
    public IReadOnlyList<InputFile> Files { get; } =
    [
        .. new[] { "data", "content" }
            .Select(folder => Path.Combine(root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Select(path => new InputFile(Path.GetRelativePath(root, path).Replace('\\', '/'), new FileInfo(path).Length)),
    ];

    /// <summary>The folder that holds <c>Atlas.sln</c>.</summary>
    public static string RepositoryFolder { get; } = FindRepository();

    /// <summary>The repository's own atlas.</summary>
    public static DiskFiles OfRepository { get; } = new(RepositoryFolder);

    public Stream Open(string path) => File.OpenRead(Path.Combine(root, path));

    private static string FindRepository()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Atlas.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("No Atlas.sln above the tests.");
    }
}
