namespace Atlas.Tests.Build;

/// <summary>The real program on machines that differ in all that must not matter gives the same bytes, compressed forms included.</summary>
public sealed class ReproducibleProcessTests(ReproducibleProcessTests.Reference reference) : IClassFixture<ReproducibleProcessTests.Reference>
{
    [Theory]
    [InlineData("it_IT.UTF-8", "Europe/Rome", 1, "1")]
    [InlineData("tr_TR.UTF-8", "Pacific/Kiritimati", 1, "8")]
    [InlineData("tr_TR.UTF-8", "America/St_Johns", 8, "1")]
    [InlineData("en_US.UTF-8", "Asia/Kathmandu", 3, "2")]
    public void Locale_time_zone_folder_jobs_and_processors_do_not_matter(string locale, string timeZone, int jobs, string processors)
    {
        using var elsewhere = new TemporaryFolder();
        using var atlas = new TinyAtlas();
        Reference.Prepare(atlas);
        string output = elsewhere.At("una cartella/più in là");

        AtlasRun run = AtlasRun.OfAtlas(
            ["build", "--source", atlas.Source, "--output", output, "--compress", "--base-path", "/atlante/", "--jobs", $"{jobs}"],
            ("LC_ALL", locale),
            ("LANG", locale),
            ("TZ", timeZone),
            ("DOTNET_PROCESSOR_COUNT", processors),
            ("SOURCE_DATE_EPOCH", "1750000000"),
            ("TMPDIR", elsewhere.Path));

        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Equal(reference.Tree, SiteTree.Of(output));
    }

    [Fact]
    public void A_present_that_is_no_number_of_seconds_is_as_none()
    {
        using var atlas = new TinyAtlas();
        Reference.Prepare(atlas);

        AtlasRun run = AtlasRun.OfAtlas(["build", "--source", atlas.Source, "--output", atlas.Output], ("SOURCE_DATE_EPOCH", "ieri"));

        Assert.True(run.ExitCode == 0, run.Output);
        string dated = atlas.Published(".well-known/security.txt");
        atlas.BuildCleanly();
        Assert.Equal(dated, atlas.Published(".well-known/security.txt"));
    }

    /// <summary>The site as this process builds it.</summary>
    public sealed class Reference
    {
        public Reference()
        {
            using var atlas = new TinyAtlas();
            Prepare(atlas);
            atlas.BuildCleanly(atlas.Request with { Compress = true, BasePath = "/atlante/", Today = new DateOnly(2025, 6, 15) });
            Tree = SiteTree.Of(atlas.Output);
        }

        /// <summary>Paths and digests of its files.</summary>
        public IReadOnlyList<string> Tree { get; }

        /// <summary>Gives the atlas a date that depends on the present.</summary>
        public static void Prepare(TinyAtlas atlas) =>
            atlas.Replace("content/site.yml", "licence:", "contacts:\n  security: sicurezza@example.org\nlicence:");
    }
}
