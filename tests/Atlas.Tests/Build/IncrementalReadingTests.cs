using System.Security.Cryptography;
using Atlas.Build;
using Atlas.Build.Inputs;
using Atlas.Core.Diagnostics;
using Atlas.Core.Records;
using Atlas.Pages.Plan;
using Atlas.Rendering.Pages;

namespace Atlas.Tests.Build;

/// <summary>Reading only what has changed gives what reading everything gives, defects included, whatever was edited before.</summary>
public sealed class IncrementalReadingTests
{
    private const string Text = "content/interventi/piazze-01.md";
    private const string Rows = "data/opere/interventions.csv";

    private static readonly Action<TinyAtlas>[] Edits =
    [
        atlas => atlas.Replace(Text, "torna ai pedoni", "torna a tutti"),
        atlas => atlas.Replace(Text, "updated: 2025-07-01", "updated: 2025-07-02"),
        atlas => atlas.Replace(Rows, ",1200000,200000,1000000", ",1300000,200000,1100000"),
        atlas => atlas.Replace("data/municipalities.csv", "Borgo Esempio", "Borgo d'Esempio"),
        atlas => atlas.Replace(Rows, "Borgo Esempio", "Borgo d'Esempio"),
        atlas => atlas.Replace("data/measures.csv", "expected_cost,", "expected_costs,"),
        atlas => atlas.Replace("data/measures.csv", "expected_costs,", "expected_cost,"),
        atlas => atlas.Replace("data/schemas/events.json", "\"subject\"", "\"subjects\""),
        atlas => atlas.Replace("data/schemas/events.json", "\"subjects\"", "\"subject\""),
        atlas => atlas.Replace("content/site.yml", "title: Atlante", "title: Nuovo atlante"),
        atlas => atlas.Replace("content/pagine/glossario.md", "Codice unico", "Il codice unico"),
        atlas => atlas.Write("content/notizie/2025-03-01-prova.md", "---\ntitle: Prova\ndescription: Una notizia scritta per la prova.\ndate: 2025-03-01\n---\n\nTesto.\n"),
        atlas => atlas.Write(Text, string.Empty),
        atlas => atlas.Write(Text, "---\ndescription: La piazza, di nuovo con il suo testo e le sue cifre.\n---\n\n[Errore](comune:nessuno)\n"),
        atlas => File.Delete(Path.Combine(atlas.Source, Text)),
        atlas => atlas.Replace(Rows, "id,programme", "id;programme"),
        atlas => atlas.Replace(Rows, "id;programme", "id,programme"),
        atlas => File.Delete(Path.Combine(atlas.Source, "data/opere/events.csv")),
        atlas => atlas.Replace("data/sources.csv", "registro-di-esempio", "registro-altro"),
        atlas => atlas.Replace("templates/intervention.sbn-html", "{{ page.heading }}", "{{ page.heading }}!"),
        atlas => atlas.Write("templates/assets/css/atlas.css", "body{color:#010203}"),
        atlas => atlas.Write("content/immagini/disegno.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"/>"),
        atlas => atlas.Write("content/immagini/disegno.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\"/>"),
    ];

    private PageRenderer? _renderer;

    [Fact]
    public void After_each_of_many_edits_the_site_and_its_defects_are_those_of_a_clean_reading()
    {
        using var atlas = new TinyAtlas();
        var memory = new SourceMemory();
        Assert.Equal(Site(atlas, new SourceMemory()), Site(atlas, memory));
        foreach ((int i, Action<TinyAtlas> edit) in Edits.Index())
        {
            edit(atlas);
            Assert.True(Site(atlas, new SourceMemory()).SequenceEqual(Site(atlas, memory), StringComparer.Ordinal), $"edit {i}");
        }
    }

    [Fact]
    public void A_table_that_has_not_changed_is_not_read_again()
    {
        using var atlas = new TinyAtlas();
        var memory = new SourceMemory();
        ReadAtlas before = Pipeline(atlas).Read(memory, changed: null)!;

        atlas.Replace(Text, "torna ai pedoni", "torna a tutti");
        ReadAtlas after = Pipeline(atlas).Read(memory, changed: null)!;

        Assert.Same(before.Index.Catalogue.Interventions[0], after.Index.Catalogue.Interventions[0]);
        Assert.Same(before.Sources.Templates, after.Sources.Templates);
        Assert.Same(before.Sources.Assets, after.Sources.Assets);
        Assert.NotSame(TextOf(before), TextOf(after));
        Assert.Same(before.Index.Catalogue.Narratives[^1], after.Index.Catalogue.Narratives[^1]);
    }

    [Fact]
    public void A_file_that_is_told_to_have_changed_is_read_again_even_if_its_folder_says_nothing()
    {
        using var atlas = new TinyAtlas();
        var memory = new SourceMemory();
        Pipeline(atlas).Read(memory, changed: null);
        string file = Path.Combine(atlas.Source, Text);
        DateTime time = File.GetLastWriteTimeUtc(file);

        atlas.Replace(Text, "torna ai pedoni", "torna ai pedani");
        File.SetLastWriteTimeUtc(file, time);

        Assert.Contains("pedoni", TextOf(Pipeline(atlas).Read(memory, changed: null)!).Body, StringComparison.Ordinal);
        Assert.Contains("pedani", TextOf(Pipeline(atlas).Read(memory, new HashSet<string>(StringComparer.Ordinal) { Text })!).Body, StringComparison.Ordinal);
    }

    private static Narrative TextOf(ReadAtlas atlas) => atlas.Index.Catalogue.Narratives.Single(narrative => narrative.File is Text);

    private static AtlasPipeline Pipeline(TinyAtlas atlas) => new(atlas.Request with { Output = null }, SilentProgress.Instance);

    private List<string> Site(TinyAtlas atlas, SourceMemory memory)
    {
        AtlasPipeline pipeline = Pipeline(atlas);
        ReadAtlas? read = pipeline.Read(memory, changed: null);
        IEnumerable<string> pages = read is null ? [] : Pages(pipeline, read);
        return [.. pages, .. pipeline.Log.InOrder().Select(d => $"{d.Location} {d.Code} {d.Message(Language.Italian)}")];
    }

    private List<string> Pages(AtlasPipeline pipeline, ReadAtlas read)
    {
        pipeline.Check(read.Index);
        SitePlan plan = pipeline.Plan(read.Index);
        RenderingParts parts = pipeline.Parts(read, plan);
        // The compiled templates serve both sides: they are proved by their own tests, and most of the time would go into them.
        PageRenderer renderer = _renderer?.With(parts, pipeline.Log) ?? new PageRenderer(parts, pipeline.Log);
        _renderer = renderer;
        return [.. plan.Pages.Select(page => $"{page.Route.Path} {Convert.ToHexString(SHA256.HashData((renderer.Render(page)?.Html ?? default).Span))}")];
    }
}
