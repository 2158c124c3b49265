using Atlas.Build.Publishing;
using Atlas.Core.Diagnostics;

namespace Atlas.Tests.Build;

/// <summary>What the machine can do to the real program: it says what to do, and the site from before stays.</summary>
public sealed class BuildProcessFaultTests
{
    [Fact]
    public void A_limit_on_what_may_be_written_is_said_and_the_site_stays()
    {
        using var atlas = new TinyAtlas();
        atlas.BuildCleanly();
        IReadOnlyList<string> before = SiteTree.Of(atlas.Output);

        // A limit of 8 KiB to a file, whose signal is ignored, fails as a full disk does: in the middle of a file. The runtime's own
        // double mapping of code needs a large file of memory, so it is off.
        AtlasRun run = AtlasRun.Of(
            "bash",
            ["-c", $"trap '' XFSZ; ulimit -f 8; exec {AtlasRun.Command} build --format json --source '{atlas.Source}' --output '{atlas.Output}'"],
            ("DOTNET_EnableWriteXorExecute", "0"));

        Assert.True(run.ExitCode == 1, run.Output);
        Assert.Contains("\"ATL0106\"", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, SiteTree.Of(atlas.Output));
        atlas.BuildCleanly();
        Assert.Equal(before, SiteTree.Of(atlas.Output));
    }

    [Theory]
    [InlineData(28, "ATL0107")]
    [InlineData(122, "ATL0107")]
    [InlineData(unchecked((int)0x80070070), "ATL0107")]
    [InlineData(30, "ATL0106")]
    [InlineData(5, "ATL0106")]
    public void A_full_disk_is_told_from_other_failures(int error, string code) =>
        Assert.Equal(code, IoFailure.Writing("index.html", new IOException("x", error)).Code);

    [Fact]
    public void An_output_that_another_build_holds_is_said_to_be_in_use()
    {
        using var atlas = new TinyAtlas();
        atlas.BuildCleanly();
        using Publisher? held = Publisher.TryOpen(atlas.Output, atlas.Source, new DiagnosticLog());
        Assert.NotNull(held);

        AtlasRun run = AtlasRun.OfAtlas(["build", "--source", atlas.Source, "--output", atlas.Output]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("ATL0105", run.Output, StringComparison.Ordinal);
        Assert.Contains("rimedio: aspettare", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_that_is_being_read_is_there_at_every_moment_of_its_replacement()
    {
        using var atlas = new TinyAtlas();
        atlas.BuildCleanly();
        string page = Path.Combine(atlas.Output, "comuni/esempio/index.html");
        using var built = new CancellationTokenSource();
        var reading = Task.Run(() =>
        {
            int reads = 0;
            while (!built.IsCancellationRequested)
            {
                Assert.EndsWith("</html>", File.ReadAllText(page).TrimEnd(), StringComparison.Ordinal);
                reads++;
            }

            return reads;
        });

        for (int i = 0; i < 3; i++)
        {
            atlas.Replace("data/opere/interventions.csv", i % 2 == 0 ? "Piazza del Mercato" : "Piazza Nuova", i % 2 == 0 ? "Piazza Nuova" : "Piazza del Mercato");
            atlas.BuildCleanly();
        }

        await built.CancelAsync();
        Assert.True(await reading > 0);
    }

    [Fact]
    public void A_clock_that_was_moved_back_changes_nothing()
    {
        using var atlas = new TinyAtlas();
        atlas.BuildCleanly();
        IReadOnlyList<string> before = SiteTree.Of(atlas.Output);
        var future = new DateTime(2199, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (string file in Directory.EnumerateFiles(atlas.Folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None }))
        {
            File.SetLastWriteTimeUtc(file, future);
        }

        atlas.BuildCleanly();
        Assert.Equal(before, SiteTree.Of(atlas.Output));

        atlas.Replace("data/opere/interventions.csv", "Piazza del Mercato", "Piazza Nuova");
        atlas.BuildCleanly();
        Assert.Contains("Piazza Nuova", atlas.Published("interventi/piazze-01/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_the_site_that_someone_made_a_link_is_not_written_through()
    {
        using var atlas = new TinyAtlas();
        atlas.BuildCleanly();
        string outside = Path.Combine(atlas.Folder, "di-altri");
        Directory.Move(Path.Combine(atlas.Output, "comuni"), outside);
        Directory.CreateSymbolicLink(Path.Combine(atlas.Output, "comuni"), outside);
        File.WriteAllText(Path.Combine(outside, "appunti.txt"), "di altri");
        IReadOnlyList<string> theirs = SiteTree.Of(outside);

        Assert.Equal(["comuni ATL0104"], TinyAtlas.Codes(atlas.Build()));
        Assert.Equal(theirs, SiteTree.Of(outside));
        Assert.Equal(outside, new DirectoryInfo(Path.Combine(atlas.Output, "comuni")).LinkTarget);

        File.Delete(Path.Combine(atlas.Output, "comuni"));
        atlas.BuildCleanly();
        Assert.Equal(theirs, SiteTree.Of(outside));
    }

    [Fact]
    public void A_link_out_of_the_atlas_is_an_error_and_what_it_leads_to_is_never_published()
    {
        using var atlas = new TinyAtlas();
        File.WriteAllText(Path.Combine(atlas.Folder, "segreto.md"), "---\ntitle: Segreto\n---\n\nparola-segreta\n");
        File.CreateSymbolicLink(Path.Combine(atlas.Source, "content/pagine/segreto.md"), Path.Combine(atlas.Folder, "segreto.md"));
        File.CreateSymbolicLink(Path.Combine(atlas.Source, "content/segreto.pdf"), Path.Combine(atlas.Folder, "segreto.md"));

        AtlasRun run = AtlasRun.OfAtlas(["build", "--source", atlas.Source, "--output", atlas.Output]);

        Assert.True(run.ExitCode == 1, run.Output);
        Assert.Contains("content/pagine/segreto.md", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("parola-segreta", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(atlas.Output));
    }
}
