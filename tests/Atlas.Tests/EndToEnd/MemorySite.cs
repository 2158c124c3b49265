using System.Collections.Concurrent;
using Atlas.Build;
using Atlas.Build.Publishing;
using Atlas.Core.Diagnostics;
using Atlas.Pages.Plan;

namespace Atlas.Tests.EndToEnd;

/// <summary>A site rendered into memory from the files of a made-up atlas, through every phase of the pipeline but the publishing.</summary>
internal sealed class MemorySite : ISiteWriter
{
    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    private MemorySite()
    {
    }

    /// <inheritdoc/>
    public bool HasFailed => false;

    /// <summary>Bytes by path.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => _files;

    /// <summary>The text of a file.</summary>
    public string Text(string path) => System.Text.Encoding.UTF8.GetString(_files[path]);

    /// <summary>Paths of the pages, in order.</summary>
    public IEnumerable<string> Pages => _files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>Reads, checks, plans and renders; fails with the diagnostics where a phase has an error.</summary>
    public static MemorySite Of(AtlasFiles files)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("atlas-");
        try
        {
            files.WriteTo(folder.FullName);
            var site = new MemorySite();
            var pipeline = new AtlasPipeline(new BuildRequest { Source = folder.FullName, Jobs = 2 }, SilentProgress.Instance);
            ReadAtlas atlas = pipeline.Read() ?? throw new InvalidOperationException("The atlas cannot be read.");
            pipeline.Check(atlas.Index);
            AssertSound(pipeline.Log);
            SitePlan plan = pipeline.Plan(atlas.Index);
            AssertSound(pipeline.Log);
            pipeline.Render(atlas, plan, site);
            AssertSound(pipeline.Log);
            return site;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void AssertSound(DiagnosticLog log) =>
        Assert.Empty(log.InOrder().Where(d => d.Severity == Severity.Error).Select(d => $"{d.Location} {d.Code} {d.Message(Language.Italian)}"));

    /// <inheritdoc/>
    public void Write(string path, ReadOnlySpan<byte> content, FileDigest? digest = null) => Assert.True(_files.TryAdd(path, content.ToArray()), $"'{path}' is written twice");

    /// <inheritdoc/>
    public void Copy(string path, Func<Stream> open)
    {
        using Stream from = open();
        using var to = new MemoryStream();
        from.CopyTo(to);
        Write(path, to.ToArray());
    }
}
