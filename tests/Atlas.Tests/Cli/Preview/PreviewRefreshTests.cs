using System.Text.Json;

namespace Atlas.Tests.Cli.Preview;

public sealed class PreviewRefreshTests
{
    private const string Profile = "interventi/piazze-01/";
    private const string ProfileText = "content/interventi/piazze-01.md";

    [Fact]
    public async Task A_new_text_is_on_its_page_at_once_and_only_that_page_is_shown_again()
    {
        await using RunningPreview preview = await RunningPreview.StartAsync();

        preview.Replace(ProfileText, "torna ai pedoni", "torna alle *biciclette*");
        (string name, JsonElement data) = await preview.NextChangeAsync();

        Assert.Equal("page", name);
        Assert.Equal([Profile], data.GetProperty("paths").EnumerateArray().Select(path => path.GetString()!));
        Assert.Contains("torna alle <em>biciclette</em>", await preview.ReadAsync(Profile), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_search_of_the_preview_finds_the_words_of_a_new_text()
    {
        await using RunningPreview preview = await RunningPreview.StartAsync();
        Assert.DoesNotContain("zufol", await SearchIndexAsync(preview), StringComparison.Ordinal);

        preview.Replace(ProfileText, "torna ai pedoni", "ascolta lo zufolo");
        await preview.UntilPageAsync(Profile, "zufolo");

        Assert.Contains("zufol", await SearchIndexAsync(preview), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_front_matter_shows_every_page_again()
    {
        await using RunningPreview preview = await RunningPreview.StartAsync();

        preview.Replace("content/pagine/metodo.md", "title: Metodo", "title: Il nostro metodo");
        (_, JsonElement data) = await preview.NextChangeAsync();

        Assert.Equal(JsonValueKind.Null, data.GetProperty("paths").ValueKind);
        Assert.Contains("<title>Il nostro metodo", await preview.ReadAsync("metodo/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_row_changes_its_figures()
    {
        await using RunningPreview preview = await RunningPreview.StartAsync();

        preview.Replace("data/opere/interventions.csv", ",1200000,200000,1000000", ",1300000,200000,1100000");

        await preview.UntilPageAsync(Profile, "value=\"1300000\"");
    }

    [Fact]
    public async Task A_changed_style_sheet_is_taken_over_without_showing_pages_again()
    {
        await using RunningPreview preview = await RunningPreview.StartAsync();
        string before = StyleOf(await preview.ReadAsync(Profile));

        preview.Write("templates/assets/css/atlas.css", "body{color:#010203}");
        (string name, _) = await preview.NextChangeAsync();
        string after = StyleOf(await preview.ReadAsync(Profile));

        Assert.Equal("style", name);
        Assert.NotEqual(before, after);
        Assert.Contains("#010203", await preview.ReadAsync(after), StringComparison.Ordinal);
        // A page that was opened before still gets what it asks for.
        Assert.Contains("#010203", await preview.ReadAsync(before), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_template_changes_its_pages()
    {
        await using RunningPreview preview = await RunningPreview.StartAsync();

        preview.Replace("templates/intervention.sbn-html", "{{ page.heading }}", "Scheda: {{ page.heading }}");

        await preview.UntilPageAsync(Profile, "Scheda: Piazza del Mercato");
    }

    [Fact]
    public async Task A_text_that_is_added_renamed_and_deleted_comes_moves_and_goes()
    {
        await using RunningPreview preview = await RunningPreview.StartAsync();
        const string notice = "---\ntitle: Una nuova notizia\ndescription: Una notizia scritta per provare l'anteprima.\ndate: 2025-03-01\n---\n\nTesto.\n";

        preview.Write("content/notizie/2025-03-01-prova.md", notice);
        await preview.UntilPageAsync("notizie/2025-03-01-prova/", "Una nuova notizia");

        File.Move(Path.Combine(preview.Atlas.Source, "content/notizie/2025-03-01-prova.md"), Path.Combine(preview.Atlas.Source, "content/notizie/2025-03-01-altra.md"));
        await preview.UntilGoneAsync("notizie/2025-03-01-prova/");
        await preview.UntilPageAsync("notizie/2025-03-01-altra/", "Una nuova notizia");

        File.Delete(Path.Combine(preview.Atlas.Source, "content/notizie/2025-03-01-altra.md"));
        await preview.UntilGoneAsync("notizie/2025-03-01-altra/");
    }

    [Fact]
    public async Task An_editor_that_saves_by_renaming_a_new_file_over_the_old_one_is_followed()
    {
        await using RunningPreview preview = await RunningPreview.StartAsync();
        string file = Path.Combine(preview.Atlas.Source, ProfileText);
        string text = (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Replace("ai pedoni", "ai bambini", StringComparison.Ordinal);

        await File.WriteAllTextAsync(file + "~", text, TestContext.Current.CancellationToken);
        File.Move(file + "~", file, overwrite: true);

        await preview.UntilPageAsync(Profile, "ai bambini");
    }

    [Fact]
    public async Task A_checkout_of_hundreds_of_files_ends_in_the_state_of_the_last_of_them()
    {
        await using RunningPreview preview = await RunningPreview.StartAsync();
        for (int i = 0; i < 300; i++)
        {
            preview.Write($"content/notizie/2025-03-01-notizia-{i}.md", $"---\ntitle: Notizia {i}\ndescription: Notizia numero {i} di molte.\ndate: 2025-03-01\n---\n\nTesto {i}.\n");
        }

        Directory.Delete(Path.Combine(preview.Atlas.Source, "content/programmi"), recursive: true);
        await preview.UntilPageAsync("notizie/2025-03-01-notizia-299/", "Testo 299.");

        ShownFindings findings = await preview.UntilAsync(found => found.IsWhole);
        Assert.DoesNotContain(findings.Diagnostics, diagnostic => diagnostic.Place.StartsWith("content/notizie", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_folder_that_is_taken_away_and_put_back_is_followed_again()
    {
        await using RunningPreview preview = await RunningPreview.StartAsync();
        string content = Path.Combine(preview.Atlas.Source, "content");

        Directory.Move(content, content + "-altrove");
        await preview.UntilAsync(findings => findings.Diagnostics.Length > 0);
        Directory.Move(content + "-altrove", content);
        await preview.UntilAsync(findings => findings.IsWhole && findings.Diagnostics.IsEmpty);
        preview.Replace(ProfileText, "ai pedoni", "ai gatti");
        await preview.UntilPageAsync(Profile, "ai gatti");
    }

    private static string StyleOf(string html)
    {
        int at = html.IndexOf("css/atlas.css", StringComparison.Ordinal);
        int start = html.LastIndexOf("assets/", at, StringComparison.Ordinal);
        return html[start..(at + "css/atlas.css".Length)];
    }

    private static async Task<string> SearchIndexAsync(RunningPreview preview)
    {
        string keys = await preview.ReadAsync("cerca/indice/chiavi.json");
        string[] shards = JsonDocument.Parse(keys).RootElement.GetProperty("t").GetString()!.Split(' ');
        return string.Concat(await Task.WhenAll(shards.Select(shard => preview.ReadAsync($"cerca/indice/t-{shard}.json"))));
    }
}
