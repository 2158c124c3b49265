using Atlas.Build;

namespace Atlas.Tests.Build;

/// <summary>
/// Input that changes under the build. A named pipe among the sources stops the reading where the test wants it, so the order of
/// what happens is fixed.
/// </summary>
public sealed class ChangingInputTests
{
    [Fact]
    public async Task Input_that_changes_each_time_it_is_read_is_refused()
    {
        using var atlas = new TinyAtlas();
        var pipe = new NamedPipe(atlas, "templates/pipe.txt");
        Task<BuildOutcome> building = Task.Run(() => atlas.Build());

        for (int attempt = 0; attempt < 3; attempt++)
        {
            await pipe.WhileRead(building, () => File.AppendAllText(Path.Combine(atlas.Source, "data/zones.csv"), "\n"));
        }

        BuildOutcome outcome = await building;
        Assert.Equal(["ATL0111"], outcome.Diagnostics.Select(d => d.Code));
        Assert.False(Directory.Exists(atlas.Output));
    }

    [Fact]
    public async Task Input_that_changes_once_is_read_again_as_a_whole()
    {
        using var atlas = new TinyAtlas();
        var pipe = new NamedPipe(atlas, "templates/pipe.txt");
        Task<BuildOutcome> building = Task.Run(() => atlas.Build());

        await pipe.WhileRead(building, () =>
        {
            // Tables are read before templates: the one in memory is the old one.
            atlas.Replace("data/opere/interventions.csv", "Piazza del Mercato", "Piazza Nuova");
            File.Delete(Path.Combine(atlas.Source, "content/notizie/2025-02-15-aperto-il-cantiere.md"));
        });
        await pipe.WhileRead(building, Nothing);

        Assert.Empty(TinyAtlas.Lines(await building));
        Assert.Contains("Piazza Nuova", atlas.Published("interventi/piazze-01/index.html"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(atlas.Output, "notizie/2025-02-15-aperto-il-cantiere")));
    }

    [Fact]
    public void An_attachment_that_vanishes_while_pages_are_made_is_named()
    {
        using var atlas = new TinyAtlas();
        atlas.Write("content/allegati/z.pdf", "allegato");

        Assert.Contains("content/allegati/z.pdf ATL0109", CodesAfter(atlas, () => File.Delete(Path.Combine(atlas.Source, "content/allegati/z.pdf"))));
    }

    [Fact]
    public void An_attachment_that_changes_while_pages_are_made_is_named()
    {
        using var atlas = new TinyAtlas();
        atlas.Write("content/allegati/z.pdf", "allegato");

        Assert.Contains("content/allegati/z.pdf ATL0111", CodesAfter(atlas, () => atlas.Write("content/allegati/z.pdf", "un altro allegato")));
    }

    /// <summary>The defects of an atlas to which something happens between the reading and the rendering.</summary>
    private static IEnumerable<string> CodesAfter(TinyAtlas atlas, Action act)
    {
        var pipeline = new AtlasPipeline(atlas.Request with { Output = null }, SilentProgress.Instance);
        ReadAtlas read = pipeline.Read()!;
        act();
        pipeline.Render(read, pipeline.Plan(read.Index), staged: null);
        return pipeline.Log.InOrder().Select(d => $"{d.Location} {d.Code}");
    }

    private static void Nothing()
    {
        // The reading passes without a change.
    }
}
