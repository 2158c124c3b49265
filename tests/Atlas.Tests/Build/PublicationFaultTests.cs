using Atlas.Build;
using Atlas.Build.Publishing;
using Atlas.Core.Diagnostics;

namespace Atlas.Tests.Build;

/// <summary>What can go wrong while a site is published: the one from before is always whole, and files of others stay.</summary>
public sealed class PublicationFaultTests
{
    [Theory]
    [InlineData("atlas")]
    [InlineData("atlas/data")]
    [InlineData("atlas/content/sito")]
    [InlineData("atlas/templates")]
    [InlineData("")]
    public void A_folder_that_holds_sources_is_refused(string output)
    {
        using var atlas = new TinyAtlas();
        IReadOnlyList<string> before = SiteTree.Of(atlas.Folder);

        BuildOutcome outcome = TinyAtlas.Build(atlas.Request with { Output = Path.Combine(atlas.Folder, output) });

        Assert.Equal(["ATL0102"], outcome.Diagnostics.Select(d => d.Code));
        Assert.Equal(before, SiteTree.Of(atlas.Folder));
    }

    [Fact]
    public void A_swap_that_fails_leaves_the_site_from_before_in_its_place()
    {
        using var atlas = new TinyAtlas();
        atlas.BuildCleanly();
        IReadOnlyList<string> before = SiteTree.Of(atlas.Output);
        var log = new DiagnosticLog();
        using (Publisher publisher = Publisher.TryOpen(atlas.Output, atlas.Source, log)!)
        {
            Assert.NotNull(publisher.Stage()!.Complete());
            // What was prepared vanishes at the last moment: neither kind of swap can work.
            Directory.Delete(OutputFolder.At(atlas.Output).Staging, recursive: true);
            Assert.False(publisher.TryPublish());
        }

        Assert.Equal(["ATL0108"], log.InOrder().Select(d => d.Code));
        Assert.Equal(before, SiteTree.Of(atlas.Output));
    }

    [Fact]
    public void What_cannot_be_cleaned_up_is_told_and_stops_nothing()
    {
        using var atlas = new TinyAtlas();
        var log = new DiagnosticLog();
        OutputFolder output = OutputFolder.At(atlas.Output);
        using (Publisher.TryOpen(atlas.Output, atlas.Source, log)!)
        {
            // A site that was set aside has to come back, and someone has put a file in its place.
            Directory.CreateDirectory(output.Previous);
            File.WriteAllText(output.Path, "x");
        }

        Assert.Equal(["ATL0119"], log.InOrder().Select(d => d.Code));
        Assert.False(log.HasErrors);
        Assert.True(Directory.Exists(output.Previous));
    }

    [Fact]
    public void A_folder_within_the_atlas_beside_its_sources_is_allowed()
    {
        using var atlas = new TinyAtlas();

        atlas.BuildCleanly(atlas.Request with { Output = Path.Combine(atlas.Source, "site") });
    }

    [Fact]
    public void A_folder_with_files_of_others_is_refused()
    {
        using var atlas = new TinyAtlas();
        Directory.CreateDirectory(atlas.Output);
        File.WriteAllText(Path.Combine(atlas.Output, "tesi.doc"), "x");

        Assert.Equal(["ATL0103"], atlas.Build().Diagnostics.Select(d => d.Code));
        Assert.Equal("x", atlas.Published("tesi.doc"));
    }

    [Fact]
    public void A_manifest_of_another_program_is_no_mark_of_ours()
    {
        using var atlas = new TinyAtlas();
        Directory.CreateDirectory(atlas.Output);
        File.WriteAllText(Path.Combine(atlas.Output, "manifest.json"), "{\"name\":\"app\",\"files\":[]}");

        Assert.Equal(["ATL0103"], atlas.Build().Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void A_file_where_the_folder_should_be_is_refused()
    {
        using var atlas = new TinyAtlas();
        File.WriteAllText(atlas.Output, "x");

        Assert.Equal(["ATL0103"], atlas.Build().Diagnostics.Select(d => d.Code));
        Assert.Equal("x", File.ReadAllText(atlas.Output));
    }

    [Fact]
    public void An_empty_folder_is_published_into()
    {
        using var atlas = new TinyAtlas();
        Directory.CreateDirectory(atlas.Output);

        atlas.BuildCleanly();
    }

    [Fact]
    public void Files_of_others_beside_the_site_stay_build_after_build()
    {
        using var atlas = new TinyAtlas();
        atlas.BuildCleanly();
        Directory.CreateDirectory(Path.Combine(atlas.Output, ".git/objects"));
        File.WriteAllText(Path.Combine(atlas.Output, ".git/objects/ab"), "oggetto");
        File.WriteAllText(Path.Combine(atlas.Output, "CNAME"), "atlante.example.it");
        File.CreateSymbolicLink(Path.Combine(atlas.Output, "altrove"), "/non/esiste");

        atlas.BuildCleanly();
        atlas.Replace("data/opere/interventions.csv", "Piazza del Mercato", "Piazza Nuova");
        atlas.BuildCleanly();

        Assert.Equal("oggetto", atlas.Published(".git/objects/ab"));
        Assert.Equal("atlante.example.it", atlas.Published("CNAME"));
        Assert.Equal("/non/esiste", new FileInfo(Path.Combine(atlas.Output, "altrove")).LinkTarget);
        Assert.Contains("Piazza Nuova", atlas.Published("interventi/piazze-01/index.html"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(atlas.Folder, ".site.atlas/staging")));
    }

    [Fact]
    public void A_file_of_others_where_a_page_belongs_is_refused_and_stays()
    {
        using var atlas = new TinyAtlas();
        atlas.BuildCleanly();
        Directory.CreateDirectory(Path.Combine(atlas.Output, "notizie/2026-01-01-nuova"));
        File.WriteAllText(Path.Combine(atlas.Output, "notizie/2026-01-01-nuova/index.html"), "di altri");
        atlas.Write("content/notizie/2026-01-01-nuova.md", "---\ntitle: Nuova\ndescription: Una notizia nuova.\ndate: 2026-01-01\nupdated: 2026-01-01\nsubjects: [piazze-01]\n---\n\nTesto.\n");

        BuildOutcome outcome = atlas.Build();

        Assert.Equal(["notizie/2026-01-01-nuova/index.html ATL0104"], TinyAtlas.Codes(outcome));
        Assert.Equal("di altri", atlas.Published("notizie/2026-01-01-nuova/index.html"));
    }

    [Fact]
    public void A_page_that_someone_altered_is_made_again()
    {
        using var atlas = new TinyAtlas();
        atlas.BuildCleanly();
        IReadOnlyList<string> before = SiteTree.Of(atlas.Output);
        File.WriteAllText(Path.Combine(atlas.Output, "index.html"), "altro");
        File.Delete(Path.Combine(atlas.Output, "feed.xml"));

        atlas.BuildCleanly();

        Assert.Equal(before, SiteTree.Of(atlas.Output));
    }

    [Fact]
    public void Two_builds_at_a_time_into_one_folder_are_not_allowed()
    {
        using var atlas = new TinyAtlas();
        var log = new DiagnosticLog();
        using Publisher? first = Publisher.TryOpen(atlas.Output, atlas.Source, log);
        Assert.NotNull(first);

        Assert.Equal(["ATL0105"], atlas.Build().Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void A_disk_that_may_not_be_written_is_said_and_the_site_stays()
    {
        using var atlas = new TinyAtlas();
        atlas.BuildCleanly();
        IReadOnlyList<string> before = SiteTree.Of(atlas.Output);
        string work = Path.Combine(atlas.Folder, ".site.atlas");
        Directory.Delete(work, recursive: true);
        File.WriteAllText(work, "un file al posto della cartella di lavoro");

        Assert.Equal(["ATL0106"], atlas.Build().Diagnostics.Select(d => d.Code));
        Assert.Equal(before, SiteTree.Of(atlas.Output));
    }

    [Fact]
    public void An_output_that_is_a_link_is_replaced_where_it_leads()
    {
        using var atlas = new TinyAtlas();
        string real = Path.Combine(atlas.Folder, "disco", "v1");
        Directory.CreateDirectory(real);
        Directory.CreateSymbolicLink(atlas.Output, real);

        atlas.BuildCleanly();

        Assert.Equal(real, new DirectoryInfo(atlas.Output).LinkTarget);
        Assert.True(File.Exists(Path.Combine(real, "index.html")));
    }

    [Fact]
    public void What_a_killed_build_left_staged_goes_at_the_next()
    {
        using var atlas = new TinyAtlas();
        atlas.BuildCleanly();
        IReadOnlyList<string> before = SiteTree.Of(atlas.Output);
        string staging = Path.Combine(atlas.Folder, ".site.atlas/staging");
        Directory.CreateDirectory(Path.Combine(staging, "interventi"));
        File.WriteAllText(Path.Combine(staging, "interventi/meta.html"), "mezza pag");

        atlas.BuildCleanly();

        Assert.Equal(before, SiteTree.Of(atlas.Output));
        Assert.False(Directory.Exists(staging));
    }

    [Fact]
    public void A_site_that_a_killed_build_had_set_aside_comes_back_even_if_the_next_fails()
    {
        using var atlas = new TinyAtlas();
        atlas.BuildCleanly();
        IReadOnlyList<string> before = SiteTree.Of(atlas.Output);
        Directory.Move(atlas.Output, Path.Combine(atlas.Folder, ".site.atlas/previous"));
        atlas.Replace("data/opere/interventions.csv", "1200000", "un milione");

        Assert.False(atlas.Build().IsSuccess);

        Assert.Equal(before, SiteTree.Of(atlas.Output));
    }

    [Fact]
    public void A_file_of_others_left_in_a_site_that_was_swapped_out_is_not_lost()
    {
        using var atlas = new TinyAtlas();
        atlas.BuildCleanly();
        // As after a kill between the swap and the cleaning: the old site lies in the staging folder, with a file the new one lacks.
        string old = Path.Combine(atlas.Folder, ".site.atlas/staging");
        CopyTree(atlas.Output, old);
        File.WriteAllText(Path.Combine(old, "CNAME"), "atlante.example.it");
        File.WriteAllText(Path.Combine(old, "note.txt"), "vecchie");
        File.WriteAllText(Path.Combine(atlas.Output, "note.txt"), "nuove note");

        BuildOutcome outcome = atlas.Build();

        Assert.Equal("atlante.example.it", atlas.Published("CNAME"));
        Assert.Equal("nuove note", atlas.Published("note.txt"));
        Assert.Equal("vecchie", File.ReadAllText(Path.Combine(atlas.Folder, ".site.atlas/kept/note.txt")));
        Assert.Equal(["note.txt ATL0112"], TinyAtlas.Codes(outcome));
    }

    private static void CopyTree(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
