using Atlas.Build;
using Atlas.Build.Inputs;
using Atlas.Core.Diagnostics;

namespace Atlas.Tests.Build;

/// <summary>Input that changes under the build, at a moment that the test sets.</summary>
public sealed class ChangingInputTests
{
    [Fact]
    public void Input_that_changes_each_time_it_is_read_is_refused()
    {
        using var atlas = new TinyAtlas();
        int readings = 0;

        Assert.Null(Read(atlas, whenTemplatesAreRead: () =>
        {
            readings++;
            File.AppendAllText(Path.Combine(atlas.Source, "data/zones.csv"), "\n");
        }, out DiagnosticLog log));

        Assert.Equal(["ATL0111"], log.InOrder().Select(d => d.Code));
        Assert.Equal(3, readings);
    }

    [Fact]
    public void Input_that_changes_once_is_read_again_as_a_whole()
    {
        using var atlas = new TinyAtlas();
        bool isFirst = true;

        AtlasSources? sources = Read(atlas, whenTemplatesAreRead: () =>
        {
            if (isFirst)
            {
                // Tables are read before templates: the one in memory is the old one.
                isFirst = false;
                atlas.Replace("data/opere/interventions.csv", "Piazza del Mercato", "Piazza Nuova");
                File.Delete(Path.Combine(atlas.Source, "content/notizie/2025-02-15-aperto-il-cantiere.md"));
            }
        }, out DiagnosticLog log);

        Assert.True(log.IsEmpty);
        using var table = new StreamReader(sources!.Open("data/opere/interventions.csv"));
        Assert.Contains("Piazza Nuova", table.ReadToEnd(), StringComparison.Ordinal);
        Assert.DoesNotContain("content/notizie/2025-02-15-aperto-il-cantiere.md", sources.Files.Select(file => file.Path));
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

    /// <summary>The sources of an atlas to which something happens each time its first template is read.</summary>
    private static AtlasSources? Read(TinyAtlas atlas, Action whenTemplatesAreRead, out DiagnosticLog log)
    {
        string first = Path.Combine(atlas.Source, "templates/card.sbn-html");
        return new SourceReader(atlas.Source, log = new DiagnosticLog())
        {
            ReadFile = path =>
            {
                if (string.Equals(Path.GetFileName(path), Path.GetFileName(first), StringComparison.Ordinal))
                {
                    whenTemplatesAreRead();
                }

                return File.ReadAllBytes(path);
            },
        }.Read();
    }
}
