namespace Atlas.Tests.Architecture;

/// <summary>The working copy that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>The folder that holds <c>Atlas.sln</c>.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The names of the projects in <c>src/</c>.</summary>
    public static IEnumerable<string> Projects =>
        new DirectoryInfo(Path.Combine(Root, "src")).GetDirectories("Atlas.*").Select(d => d.Name).Order(StringComparer.Ordinal);

    private static string Find(DirectoryInfo? folder) =>
        folder is null ? throw new InvalidOperationException("The tests do not run below a working copy.")
        : File.Exists(Path.Combine(folder.FullName, "Atlas.sln")) ? folder.FullName
        : Find(folder.Parent);
}
