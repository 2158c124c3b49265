using System.Text.Json;
using Atlas.Tests.Build;

namespace Atlas.Tests.Cli;

/// <summary><c>atlas new dataset</c>, on the invented city.</summary>
public sealed class NewDatasetTests : IDisposable
{
    private readonly TinyAtlas _atlas = new();

    [Fact]
    public async Task Two_datasets_with_a_row_each_build_into_pages()
    {
        foreach (string name in new[] { "orti", "tetti-verdi" })
        {
            Assert.Equal(0, (await NewAsync(name, "--measure", "expected_cost")).Code);
            Append("programmes.csv", $"{name},,programma,Programma {name},{name},,,2025,,documento-di-esempio,pagina 9,");
            Append($"{name}/interventions.csv", $"{name}-1,{name},1,Opera di {name},Esempio,,,,,,,2025-03-01,documento-di-esempio,pagina 9,,1234.50");
            Append($"{name}/figures.csv", $"{name},declared_interventions,1,exact,2025-03-01,documento-di-esempio,pagina 9,");
            Append($"{name}/events.csv", $"{name}-1,2025-04-01,works-started,Aperto il cantiere.,registro-di-esempio,riga 2");
        }

        _atlas.BuildCleanly(_atlas.Request with { Strict = true });

        Assert.Contains("1.234,50", _atlas.Published("interventi/orti-1/index.html"), StringComparison.Ordinal);
        Assert.Contains("Opera di tetti-verdi", _atlas.Published("programmi/tetti-verdi/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tables_are_added_to_the_list_and_the_rest_of_its_text_stays_as_it_was()
    {
        string package = Path.Combine(_atlas.Source, "data/datapackage.json");
        string before = File.ReadAllText(package);

        await NewAsync("orti", "--title", "Orti \"urbani\"");

        string after = File.ReadAllText(package);
        Assert.StartsWith(before[..before.LastIndexOf("\n  ]", StringComparison.Ordinal)], after, StringComparison.Ordinal);
        using JsonDocument document = JsonDocument.Parse(after);
        JsonElement[] added = [.. document.RootElement.GetProperty("resources").EnumerateArray().TakeLast(3)];
        Assert.Equal(["orti/interventions.csv", "orti/figures.csv", "orti/events.csv"], added.Select(r => r.GetProperty("path").GetString()));
        Assert.Equal("Orti \"urbani\": interventi", added[0].GetProperty("title").GetString());
    }

    [Fact]
    public async Task An_empty_list_takes_the_first_tables()
    {
        _atlas.Write("data/datapackage.json", "{\"name\": \"vuoto\", \"resources\": [ ], \"title\": \"Vuoto\"}");

        Assert.Equal(0, (await NewAsync("orti")).Code);

        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(_atlas.Source, "data/datapackage.json")));
        Assert.Equal(3, document.RootElement.GetProperty("resources").GetArrayLength());
        Assert.Equal("Vuoto", document.RootElement.GetProperty("title").GetString());
    }

    [Fact]
    public async Task A_table_that_a_dataset_lacks_can_be_added_and_the_others_stay()
    {
        string before = File.ReadAllText(Path.Combine(_atlas.Source, "data/opere/figures.csv"));

        Assert.Equal(0, (await NewAsync("opere", "--table", "gaps", "--table", "contracts")).Code);

        Assert.Equal(["contracts.csv", "events.csv", "figures.csv", "gaps.csv", "interventions.csv"], Directory.GetFiles(Path.Combine(_atlas.Source, "data/opere")).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));
        Assert.Equal(before, File.ReadAllText(Path.Combine(_atlas.Source, "data/opere/figures.csv")));
        Assert.Equal(1, (await NewAsync("opere", "--table", "figures")).Code);
    }

    [Fact]
    public async Task A_schema_that_the_atlas_lacks_is_laid_beside_the_tables()
    {
        File.Delete(Path.Combine(_atlas.Source, "data/schemas/events.json"));

        await NewAsync("orti");

        Assert.True(File.Exists(Path.Combine(_atlas.Source, "data/schemas/events.json")));
    }

    [Fact]
    public async Task A_list_that_cannot_be_read_stops_the_command_before_anything_is_written()
    {
        _atlas.Write("data/datapackage.json", "{\"resources\": [");

        CommandLine refused = await NewAsync("orti");

        Assert.Equal(1, refused.Code);
        Assert.False(Directory.Exists(Path.Combine(_atlas.Source, "data/orti")));
    }

    [Theory]
    [InlineData("Orti Urbani", "atlas new dataset orti-urbani")]
    [InlineData("../fuori", "atlas new dataset fuori")]
    [InlineData("schemas", "orti-urbani")]
    public async Task A_name_that_no_folder_can_have_is_refused_with_one_that_it_can(string name, string remedy)
    {
        CommandLine refused = await NewAsync(name);

        Assert.Equal(2, refused.Code);
        Assert.Contains(remedy, refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dataset_that_is_there_stays_as_it_was()
    {
        CommandLine refused = await NewAsync("opere");

        Assert.Equal(1, refused.Code);
        Assert.Contains("c'è già", refused.Error, StringComparison.Ordinal);
        _atlas.BuildCleanly();
    }

    [Fact]
    public async Task An_unknown_measure_is_refused_with_the_nearest_one()
    {
        CommandLine refused = await NewAsync("orti", "--measure", "expected_costs");

        Assert.Equal(2, refused.Code);
        Assert.Contains("'expected_cost'", refused.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _atlas.Dispose();

    private Task<CommandLine> NewAsync(params string[] arguments) => CommandLine.RunAsync(["new", "dataset", .. arguments, "--source", _atlas.Source]);

    private void Append(string table, string row) => File.AppendAllText(Path.Combine(_atlas.Source, "data", table), row + "\n");
}
