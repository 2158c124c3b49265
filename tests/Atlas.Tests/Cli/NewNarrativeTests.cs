using Atlas.Tests.Build;

namespace Atlas.Tests.Cli;

/// <summary><c>atlas new</c> for texts, on the invented city.</summary>
public sealed class NewNarrativeTests : IDisposable
{
    private readonly TinyAtlas _atlas = new();

    public static TheoryData<string[], string> Drafts => new()
    {
        { ["intervento", "piazze-02"], "content/interventi/piazze-02.md" },
        { ["intervento", "lungofiume"], "content/interventi/piazze-03.md" },
        { ["comune", "Sant'Esempio al Fiume"], "content/comuni/sant-esempio-al-fiume.md" },
        { ["comune", "999002"], "content/comuni/borgo-esempio.md" },
        { ["zona", "riva"], "content/zone/riva.md" },
        { ["strategia", "strategia-1"], "content/strategie/strategia-1.md" },
        { ["notizia", "È finita l'opera: evviva #1"], "content/notizie/2026-03-02-e-finita-l-opera-evviva-1.md" },
        { ["pagina", "Come \"partecipare\""], "content/pagine/come-partecipare.md" },
    };

    [Theory]
    [MemberData(nameof(Drafts))]
    public async Task A_draft_of_every_kind_stands_where_the_reader_looks_and_the_atlas_builds_cleanly_with_it(string[] arguments, string file)
    {
        CommandLine made = await NewAsync([.. arguments, "--date", "2026-03-02"]);

        Assert.Equal(0, made.Code);
        string text = File.ReadAllText(Path.Combine(_atlas.Source, file));
        Assert.StartsWith("---\n", text, StringComparison.Ordinal);
        Assert.Contains("updated: 2026-03-02\n", text, StringComparison.Ordinal);
        _atlas.BuildCleanly(_atlas.Request with { Strict = true });
        _atlas.BuildCleanly(_atlas.Request with { Strict = true, IncludeDrafts = true });
    }

    [Fact]
    public async Task A_draft_starts_from_the_facts_and_sources_of_the_data()
    {
        await NewAsync("intervento", "piazze-02", "--date", "2026-03-02", "--description", "La piazza della Stazione: \"soldi\" e stato.");

        Assert.Equal(
            """
            ---
            description: "La piazza della Stazione: \"soldi\" e stato."
            updated: 2026-03-02
            sources: [documento-di-esempio]
            draft: true
            ---

            Piazza della Stazione è un intervento di [Piazze](programma:piazze), a [Borgo Esempio](comune:borgo-esempio). Spesa prevista: {{ figure "piazze-02" "expected_cost" }}.

            Scrivere qui il testo, al posto di questa riga; poi togliere «draft: true» dall'intestazione per pubblicarlo.

            """,
            File.ReadAllText(Path.Combine(_atlas.Source, "content/interventi/piazze-02.md")));
    }

    [Fact]
    public async Task News_name_their_subjects_by_id_and_their_sources()
    {
        await NewAsync("notizia", "Festa", "--date", "2026-03-02", "--subject", "piazze-01", "--subject", "Borgo Esempio", "--from", "registro-di-esempio");

        string text = File.ReadAllText(Path.Combine(_atlas.Source, "content/notizie/2026-03-02-festa.md"));
        Assert.Contains("title: \"Festa\"\ndate: 2026-03-02\nupdated: 2026-03-02\nsubjects: [piazze-01, 999002]\nsources: [registro-di-esempio]\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_is_there_is_never_written_over()
    {
        string file = Path.Combine(_atlas.Source, "content/interventi/piazze-01.md");
        string before = File.ReadAllText(file);

        CommandLine refused = await NewAsync("intervento", "piazze-01");

        Assert.Equal(1, refused.Code);
        Assert.Contains("c'è già", refused.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(file));
    }

    [Theory]
    [InlineData("intervento", "piaze-02", "'piazze-02'")]
    [InlineData("comune", "Borgo Esempi", "'Borgo Esempio'")]
    [InlineData("zona", "riwa", "'riva'")]
    public async Task An_unknown_subject_is_refused_with_the_nearest_name(string kind, string subject, string nearest)
    {
        CommandLine refused = await NewAsync(kind, subject);

        Assert.Equal(2, refused.Code);
        Assert.Contains($"forse si intende {nearest}", refused.Error, StringComparison.Ordinal);
        Assert.Empty(refused.Out);
    }

    [Fact]
    public async Task Unknown_subjects_and_sources_of_news_are_refused_and_nothing_is_written()
    {
        Assert.Contains("'piazze-01'", (await NewAsync("notizia", "Festa", "--subject", "piazza-01")).Error, StringComparison.Ordinal);
        Assert.Contains("'registro-di-esempio'", (await NewAsync("notizia", "Festa", "--from", "registro-di-esempi")).Error, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(Path.Combine(_atlas.Source, "content/notizie")));
    }

    [Theory]
    [InlineData("intervento", "manca il soggetto")]
    [InlineData("notizia", "manca il titolo")]
    [InlineData("pagina", "manca il titolo")]
    [InlineData("dataset", "manca il nome")]
    public async Task In_a_pipe_what_is_missing_is_said_and_nothing_is_asked(string kind, string missing)
    {
        CommandLine refused = await NewAsync(kind);

        Assert.Equal(2, refused.Code);
        Assert.Contains(missing, refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_terminal_only_what_the_data_do_not_say_is_asked()
    {
        CommandLine made = await CommandLine.AnsweredAsync("Festa\npiazze-01, Borgo Esempio\n\n", "new", "notizia", "--source", _atlas.Source, "--date", "2026-03-02");

        Assert.Equal(0, made.Code);
        Assert.Contains("subjects: [piazze-01, 999002]", File.ReadAllText(Path.Combine(_atlas.Source, "content/notizie/2026-03-02-festa.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_is_none_is_refused() =>
        Assert.Contains("AAAA-MM-GG", (await NewAsync("pagina", "Prova", "--date", "2026-13-01")).Error, StringComparison.Ordinal);

    [Fact]
    public async Task A_folder_that_is_no_atlas_is_said_to_be_none()
    {
        CommandLine refused = await CommandLine.RunAsync("new", "pagina", "Prova", "--source", _atlas.Folder);

        Assert.Equal(1, refused.Code);
        Assert.Contains("ATL", refused.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _atlas.Dispose();

    private Task<CommandLine> NewAsync(params string[] arguments) => CommandLine.RunAsync(["new", .. arguments, "--source", _atlas.Source]);
}
