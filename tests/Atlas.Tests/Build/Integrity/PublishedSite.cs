using Atlas.Build.Integrity;
using Atlas.Core.Diagnostics;

namespace Atlas.Tests.Build.Integrity;

/// <summary>A small site that is built once, with compressed forms, and copied for each test that damages it.</summary>
public sealed class PublishedSite : IDisposable
{
    private readonly TinyAtlas _atlas = new();
    private readonly TemporaryFolder _copies = new();

    public PublishedSite()
    {
        _atlas.Replace("content/site.yml", "licence:", "contacts:\n  security: sicurezza@example.org\nlicence:");
        _atlas.BuildCleanly(_atlas.Request with { Compress = true });
    }

    /// <summary>A copy of its own for one test.</summary>
    public string Copy()
    {
        string copy = _copies.At(Guid.NewGuid().ToString("n"));
        foreach (string file in Directory.EnumerateFiles(_atlas.Output, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None }))
        {
            string target = Path.Combine(copy, Path.GetRelativePath(_atlas.Output, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    /// <summary>Verifies a folder; the differences as <c>file code</c>.</summary>
    public static async Task<string[]> Differences(string folder, ReadOnlyMemory<byte>? expected = null) =>
        Codes(await new PublicationVerifier(new PublishedFolder(folder, 2), new DiagnosticLog()).Verify(expected, default));

    /// <summary>The differences as <c>file code</c>.</summary>
    public static string[] Codes(VerificationOutcome outcome) => [.. outcome.Diagnostics.Select(d => $"{d.Location} {d.Code}")];

    public void Dispose()
    {
        _atlas.Dispose();
        _copies.Dispose();
    }
}
