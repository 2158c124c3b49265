using Atlas.Tests.Build;

namespace Atlas.Tests.Cli;

/// <summary><c>atlas import confini</c>, on the invented city.</summary>
public sealed class ImportBoundariesTests : IDisposable
{
    private const string Three = """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"PRO_COM_T":"999001"},"geometry":{"type":"Polygon","coordinates":[[[9.0,45.0],[9.15,45.0],[9.15,45.12],[9.0,45.2],[9.0,45.0]]]}},
        {"type":"Feature","properties":{"PRO_COM":999002},"geometry":{"type":"Polygon","coordinates":[[[9.0,45.2],[9.15,45.12],[9.3,45.2],[9.0,45.2]]]}},
        {"type":"Feature","properties":{"istat":"999003"},"geometry":{"type":"Polygon","coordinates":[[[9.15,45.0],[9.3,45.0],[9.3,45.2],[9.15,45.12],[9.15,45.0]]]}}
        ]}
        """;

    private readonly TinyAtlas _atlas = new();

    [Fact]
    public async Task Imported_boundaries_are_what_the_maps_draw()
    {
        CommandLine imported = await ImportAsync(Three);

        Assert.Equal(0, imported.Code);
        Assert.Contains("data/geo/confini.geojson: 3 comuni", imported.Out, StringComparison.Ordinal);
        _atlas.BuildCleanly(_atlas.Request with { Strict = true });
        string map = _atlas.Published("mappa/index.html");
        Assert.DoesNotContain("Mappa schematica", map, StringComparison.Ordinal);
        // The triangle of Borgo Esempio: two steps and back.
        Assert.Matches("aria-label=\"Borgo Esempio[^>]*><path [^>]*d=\"M[0-9. ]+l[-0-9. ]+z\"", map);
        Assert.Equal(3, map.Split("<path fill=").Length - 1);
    }

    [Fact]
    public void Without_boundaries_the_map_is_schematic_and_says_so()
    {
        _atlas.BuildCleanly();

        Assert.Contains("Mappa schematica", _atlas.Published("mappa/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"999003\"", "\"888003\"", "ATL1402")]
    [InlineData("\"999003\"", "\"888003\"", "ATL1403")]
    public async Task What_does_not_match_is_said_and_the_rest_is_imported(string old, string @new, string code)
    {
        CommandLine imported = await ImportAsync(Three.Replace(old, @new, StringComparison.Ordinal));

        Assert.Equal(0, imported.Code);
        Assert.Contains(code, imported.Out, StringComparison.Ordinal);
        Assert.Contains("2 comuni", imported.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[9.15,45.12],[9.3,45.2],[9.0,45.2]]]}}", "[9.3,45.2],[9.15,45.12]]]}}", "ATL1404")]
    [InlineData("[9.0,45.0]", "[500000,4980000]", "ATL1405")]
    [InlineData("\"999003\"", "\"999001\"", "ATL1406")]
    [InlineData("\"features\"", "\"elementi\"", "ATL1401")]
    public async Task A_file_with_errors_is_not_imported(string old, string @new, string code)
    {
        CommandLine refused = await ImportAsync(Three.Replace(old, @new, StringComparison.Ordinal));

        Assert.Equal(1, refused.Code);
        Assert.Contains(code, refused.Out, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_atlas.Source, "data/geo/confini.geojson")));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_said_to_be_missing() =>
        Assert.Equal(1, (await CommandLine.RunAsync("import", "confini", Path.Combine(_atlas.Folder, "manca.geojson"), "--source", _atlas.Source)).Code);

    public void Dispose() => _atlas.Dispose();

    private Task<CommandLine> ImportAsync(string geojson)
    {
        string file = Path.Combine(_atlas.Folder, "comuni.geojson");
        File.WriteAllText(file, geojson);
        return CommandLine.RunAsync("import", "confini", file, "--source", _atlas.Source);
    }
}
