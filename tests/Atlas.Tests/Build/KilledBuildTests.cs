using System.Diagnostics;

namespace Atlas.Tests.Build;

/// <summary>
/// The real program is killed (SIGKILL) when its files say how far it is. Whoever looks sees one whole site, the old or the new; the
/// next run leaves nothing of the killed one.
/// </summary>
public sealed class KilledBuildTests
{
    private const string Staging = ".site.atlas/staging";

    public static TheoryData<string, int> Moments => new()
    {
        { "starting", 0 },
        { "rendering", 1 },
        { "rendering", 60 },
        { "manifest", 0 },
        { "cleaning", 1 },
        { "cleaning", 40 },
    };

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task A_build_killed_over_a_published_site_leaves_the_old_one_or_the_new_one_whole(string moment, int count)
    {
        using var atlas = new TinyAtlas();
        atlas.BuildCleanly();
        File.WriteAllText(Path.Combine(atlas.Output, "CNAME"), "atlante.example.it");
        IReadOnlyList<string> old = SiteTree.Of(atlas.Output);
        atlas.Replace("data/opere/interventions.csv", "Piazza del Mercato", "Piazza Nuova");
        IReadOnlyList<string> renewed = WithForeign(Elsewhere(atlas), old);

        await KillAt(atlas, Counted(moment, count));

        IReadOnlyList<string> left = SiteTree.Of(atlas.Output);
        Assert.True(left.SequenceEqual(old) || left.SequenceEqual(renewed), $"neither the old site nor the new one: {string.Join(", ", left.Except(old).Except(renewed).Take(5))}");
        AssertHealed(atlas, renewed);
    }

    [Theory]
    [InlineData("starting", 0)]
    [InlineData("rendering", 50)]
    [InlineData("manifest", 0)]
    public async Task A_first_build_that_is_killed_leaves_no_site_or_a_whole_one(string moment, int count)
    {
        using var atlas = new TinyAtlas();
        IReadOnlyList<string> whole = Elsewhere(atlas);

        await KillAt(atlas, Counted(moment, count));

        Assert.True(!Directory.Exists(atlas.Output) || SiteTree.Of(atlas.Output).SequenceEqual(whole));
        AssertHealed(atlas, whole);
    }

    [Fact]
    public async Task Builds_killed_one_after_the_other_do_not_add_up()
    {
        using var atlas = new TinyAtlas();
        IReadOnlyList<string> whole = Elsewhere(atlas);

        foreach (int count in (int[])[5, 60])
        {
            await KillAt(atlas, Counted("rendering", count));
        }

        AssertHealed(atlas, whole);
    }

    /// <summary>Counts what happens to files; true at the moment asked for.</summary>
    private static Func<string, WatcherChangeTypes, bool> Counted(string moment, int count)
    {
        int seen = 0;
        bool isWhole = false;
        return (path, change) =>
        {
            bool isStaged = path.Contains(Staging, StringComparison.Ordinal);
            isWhole |= path.EndsWith(Staging + "/manifest.json", StringComparison.Ordinal);
            return moment switch
            {
                "starting" => path.EndsWith(".site.atlas/lock", StringComparison.Ordinal) || isStaged,
                "rendering" => isStaged && change == WatcherChangeTypes.Created && ++seen >= count,
                "manifest" => isWhole,
                _ => isWhole && change == WatcherChangeTypes.Deleted && ++seen >= count,
            };
        };
    }

    private static async Task KillAt(TinyAtlas atlas, Func<string, WatcherChangeTypes, bool> isTheMoment)
    {
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var watcher = new FileSystemWatcher(atlas.Folder) { IncludeSubdirectories = true, NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName };
        void Look(object sender, FileSystemEventArgs happened)
        {
            if (isTheMoment(happened.FullPath, happened.ChangeType))
            {
                reached.TrySetResult();
            }
        }

        watcher.Created += Look;
        watcher.Deleted += Look;
        watcher.EnableRaisingEvents = true;
        using Process process = AtlasProcess.Start(["build", "--source", atlas.Source, "--output", atlas.Output, "--jobs", "2"]);
        Task ended = process.WaitForExitAsync();
        await Task.WhenAny(reached.Task, ended);
        process.Kill();
        await ended;
    }

    private static void AssertHealed(TinyAtlas atlas, IReadOnlyList<string> expected)
    {
        atlas.BuildCleanly();
        Assert.Equal(expected, SiteTree.Of(atlas.Output));
        Assert.Equal(["lock"], Directory.EnumerateFileSystemEntries(Path.Combine(atlas.Folder, ".site.atlas")).Select(Path.GetFileName));
    }

    private static IReadOnlyList<string> Elsewhere(TinyAtlas atlas)
    {
        string other = Path.Combine(atlas.Folder, "altrove");
        atlas.BuildCleanly(atlas.Request with { Output = other });
        IReadOnlyList<string> tree = SiteTree.Of(other);
        Directory.Delete(other, recursive: true);
        return tree;
    }

    private static IReadOnlyList<string> WithForeign(IReadOnlyList<string> tree, IReadOnlyList<string> old) =>
        [.. tree.Concat(old.Where(line => line.StartsWith("CNAME ", StringComparison.Ordinal))).Order(StringComparer.Ordinal)];
}
