using System.Diagnostics;

namespace Atlas.Browser.Tests.Site;

/// <summary>The Milan atlas, built once by the real command line into a temporary folder.</summary>
internal sealed class BuiltSite : IDisposable
{
    private BuiltSite(string root) => Root = root;

    /// <summary>Folder of the published site.</summary>
    public string Root { get; }

    public static async Task<BuiltSite> BuildAsync()
    {
        string output = Path.Combine(Directory.CreateTempSubdirectory("atlas-browser-").FullName, "site");
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "atlas.dll"), "build", "--source", RepositoryRoot(), "--output", output },
        };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start");
        Task<string> standardOutput = process.StandardOutput.ReadToEndAsync();
        Task<string> standardError = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? new BuiltSite(output)
            : throw new InvalidOperationException($"atlas build exited with {process.ExitCode}:\n{await standardOutput}\n{await standardError}");
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(Root)!, recursive: true);

    private static string RepositoryRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Atlas.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("the tests run outside the repository");
    }
}
