using System.Diagnostics;

namespace Atlas.Tests.Build;

public sealed class ReproducibleBuildTests
{
    [Fact]
    public void Two_builds_of_the_same_sources_in_different_folders_are_the_same_bytes()
    {
        using var first = new TinyAtlas();
        using var second = new TinyAtlas();
        first.BuildCleanly();
        second.BuildCleanly();

        Assert.Equal(SiteTree.Of(first.Output), SiteTree.Of(second.Output));
    }

    [Fact]
    public void One_thread_and_eight_give_the_same_bytes()
    {
        using var atlas = new TinyAtlas();
        atlas.BuildCleanly(atlas.Request with { Jobs = 1, Compress = true });
        IReadOnlyList<string> one = SiteTree.Of(atlas.Output);
        atlas.BuildCleanly(atlas.Request with { Jobs = 8, Compress = true });

        Assert.Equal(one, SiteTree.Of(atlas.Output));
    }

    [Fact]
    public void The_order_and_times_of_files_on_the_disk_do_not_matter()
    {
        using var first = new TinyAtlas();
        using var second = new TinyAtlas();
        foreach (string file in Directory.EnumerateFiles(second.Source, "*", SearchOption.AllDirectories).OrderDescending(StringComparer.Ordinal).ToList())
        {
            byte[] content = File.ReadAllBytes(file);
            File.Delete(file);
            File.WriteAllBytes(file, content);
            File.SetLastWriteTimeUtc(file, new DateTime(1999, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }

        first.BuildCleanly();
        second.BuildCleanly();

        Assert.Equal(SiteTree.Of(first.Output), SiteTree.Of(second.Output));
    }

    [Fact]
    public void The_present_is_asked_for_and_not_read_from_a_clock()
    {
        using var atlas = new TinyAtlas();
        atlas.Replace("content/site.yml", "licence:", "contacts:\n  security: sicurezza@example.org\nlicence:");

        using Process process = AtlasProcess.Start(["build", "--source", atlas.Source, "--output", atlas.Output], ("SOURCE_DATE_EPOCH", "1700000000"));
        process.WaitForExit();

        Assert.Contains("Expires: 2024-11-13T00:00:00Z", atlas.Published(".well-known/security.txt"), StringComparison.Ordinal);
    }
}
