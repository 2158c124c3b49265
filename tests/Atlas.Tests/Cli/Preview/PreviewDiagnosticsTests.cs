namespace Atlas.Tests.Cli.Preview;

public sealed class PreviewDiagnosticsTests
{
    private const string Profile = "interventi/piazze-01/";
    private const string ProfileText = "content/interventi/piazze-01.md";

    [Fact]
    public async Task A_sound_atlas_has_nothing_to_show()
    {
        await using RunningPreview preview = await RunningPreview.StartAsync();

        Assert.Empty((await preview.FindingsAsync()).Codes);
    }

    [Fact]
    public async Task A_wrong_text_is_shown_with_place_excerpt_and_remedy_until_it_is_mended()
    {
        await using RunningPreview preview = await RunningPreview.StartAsync();

        preview.Replace(ProfileText, "ai pedoni", "al [Comune](comune:esempi)");
        ShownDiagnostic shown = (await preview.UntilAsync(findings => findings.Diagnostics.Length > 0)).Diagnostics.Single();

        Assert.Equal("ATL2103", shown.Code);
        Assert.StartsWith(ProfileText + ":7:", shown.Place, StringComparison.Ordinal);
        Assert.Contains("esempi", shown.Excerpt, StringComparison.Ordinal);
        Assert.EndsWith("^", shown.Mark, StringComparison.Ordinal);
        Assert.Contains("'esempio'", shown.Remedy, StringComparison.Ordinal);

        preview.Replace(ProfileText, "comune:esempi)", "comune:esempio)");
        await preview.UntilAsync(findings => findings.IsWhole && findings.Diagnostics.IsEmpty);
    }

    [Fact]
    public async Task A_wrong_row_leaves_the_last_good_pages_and_goes_when_it_is_mended()
    {
        await using RunningPreview preview = await RunningPreview.StartAsync();

        preview.Replace("data/opere/interventions.csv", "id,programme", "id;programme");
        await preview.UntilAsync(findings => findings.Diagnostics.Any(d => d.Place.StartsWith("data/opere/interventions.csv", StringComparison.Ordinal)));
        Assert.Contains("Piazza del Mercato", await preview.ReadAsync(Profile), StringComparison.Ordinal);

        preview.Replace("data/opere/interventions.csv", "id;programme", "id,programme");
        await preview.UntilAsync(findings => findings.IsWhole && findings.Diagnostics.IsEmpty);
    }

    [Fact]
    public async Task A_wrong_cell_is_shown_where_it_stands()
    {
        await using RunningPreview preview = await RunningPreview.StartAsync();

        preview.Replace("data/opere/interventions.csv", ",1200000,", ",un milione,");
        ShownFindings findings = await preview.UntilAsync(found => found.Diagnostics.Any(d => d.Code is "ATL1004"));

        Assert.Contains(findings.Diagnostics, d => d.Place.StartsWith("data/opere/interventions.csv:2:", StringComparison.Ordinal) && d.Excerpt is not null);
    }

    [Fact]
    public async Task A_file_cut_in_the_middle_of_a_letter_is_survived_and_mended()
    {
        await using RunningPreview preview = await RunningPreview.StartAsync();
        string file = Path.Combine(preview.Atlas.Source, ProfileText);
        byte[] whole = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        int letter = Array.IndexOf(whole, (byte)0xC3);

        await File.WriteAllBytesAsync(file, whole[..(letter + 1)], TestContext.Current.CancellationToken);
        await preview.UntilAsync(findings => findings.Diagnostics.Any(d => d.Place.StartsWith(ProfileText, StringComparison.Ordinal)));
        await File.WriteAllBytesAsync(file, [], TestContext.Current.CancellationToken);
        await preview.UntilAsync(findings => findings.Diagnostics.Any(d => d.Place.StartsWith(ProfileText, StringComparison.Ordinal) && d.Code is "ATL2001"));
        await File.WriteAllBytesAsync(file, whole, TestContext.Current.CancellationToken);

        await preview.UntilAsync(findings => findings.IsWhole && findings.Diagnostics.IsEmpty);
        Assert.Contains("torna ai pedoni", await preview.ReadAsync(Profile), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_template_says_so_on_its_pages_until_it_is_mended()
    {
        await using RunningPreview preview = await RunningPreview.StartAsync();

        preview.Replace("templates/intervention.sbn-html", "{{ page.heading }}", "{{ page.hedding }}");
        await preview.UntilAsync(findings => findings.Diagnostics.Any(d => d.Place.StartsWith("templates/intervention.sbn-html", StringComparison.Ordinal)));
        Assert.Contains("ora non si può mostrare", await preview.ReadAsync(Profile), StringComparison.Ordinal);

        preview.Replace("templates/intervention.sbn-html", "{{ page.hedding }}", "{{ page.heading }}");
        await preview.UntilAsync(findings => findings.IsWhole && findings.Diagnostics.IsEmpty);
        Assert.Contains("Piazza del Mercato", await preview.ReadAsync(Profile), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_atlas_that_is_wrong_from_the_start_is_shown_once_it_is_mended()
    {
        await using RunningPreview preview = await RunningPreview.StartAsync(atlas => atlas.Replace("content/site.yml", "title:", "titolo:"));
        Assert.Contains("ATL0003", (await preview.FindingsAsync()).Diagnostics.Select(d => d.Code));

        preview.Replace("content/site.yml", "titolo:", "title:");
        await preview.UntilAsync(findings => findings.IsWhole && findings.Diagnostics.IsEmpty);
        Assert.Contains("Atlante di esempio", await preview.ReadAsync(string.Empty), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_with_pages_that_nobody_looks_at_is_found_too()
    {
        await using RunningPreview preview = await RunningPreview.StartAsync();

        preview.Replace("content/pagine/metodo.md", "Ogni cifra", "[Qui](/non-esiste/) ogni cifra");

        await preview.UntilAsync(findings => findings.Diagnostics.Any(d => d.Message.Contains("non-esiste", StringComparison.Ordinal)));
    }
}
