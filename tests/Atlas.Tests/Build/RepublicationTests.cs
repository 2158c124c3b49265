using Atlas.Build;

namespace Atlas.Tests.Build;

/// <summary>Published tables are read back as they were, with the odd texts that the Milan atlas does not have.</summary>
public sealed class RepublicationTests : IDisposable
{
    private const string Formula = "=HYPERLINK(\"\"http://evil.example\"\";\"\"clicca\"\")";

    private readonly TinyAtlas _atlas = new();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _atlas.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Texts_that_a_spreadsheet_would_run_come_back_as_they_were()
    {
        _atlas.Replace("data/opere/interventions.csv", "Piazza del Mercato,Esempio", $"\"{Formula}\",Esempio");
        _atlas.Replace("data/opere/interventions.csv", "piazza della Stazione,", "'+piazza della Stazione,");
        Assert.True(_atlas.BuildCleanly().IsSuccess);
        string interventions = _atlas.Published("dati/interventi.csv");
        Assert.Contains("\"'" + Formula, interventions, StringComparison.Ordinal);
        Assert.Contains("''+piazza della Stazione", interventions, StringComparison.Ordinal);

        BuildOutcome outcome = BuildNewAtlas();

        Assert.Empty(TinyAtlas.Lines(outcome));
        Assert.Equal(DataFiles(_atlas.Output), DataFiles(_folder.At("site")));
    }

    [Fact]
    public void Boundaries_come_back_to_the_last_digit_and_draw_the_same_maps()
    {
        _atlas.Write("data/geo/confini.geojson", Boundaries);
        _atlas.BuildCleanly();
        Assert.Contains("9.1234567891234", _atlas.Published("dati/geo/confini.geojson"), StringComparison.Ordinal);
        Assert.Contains("geo/confini.geojson", _atlas.Published("dati/index.html"), StringComparison.Ordinal);

        BuildOutcome outcome = BuildNewAtlas();

        Assert.Empty(TinyAtlas.Lines(outcome));
        Assert.Equal(DataFiles(_atlas.Output), DataFiles(_folder.At("site")));
        Assert.Equal(Map(_atlas.Output), Map(_folder.At("site")));
    }

    [Fact]
    public void An_atlas_without_boundaries_publishes_none()
    {
        _atlas.BuildCleanly();

        Assert.False(Directory.Exists(Path.Combine(_atlas.Output, "dati/geo")));
    }

    [Fact]
    public void Tables_that_the_program_computes_are_not_read_again()
    {
        _atlas.BuildCleanly();
        string atlas = Republication.Write(_atlas.Source, _atlas.Output, _folder);
        File.WriteAllText(Path.Combine(atlas, "data", "totali.csv"), "questo non si legge\n");

        Assert.Empty(TinyAtlas.Lines(TinyAtlas.Build(_atlas.Request with { Source = atlas, Output = _folder.At("site") })));
    }

    /// <summary>Three squares: one in two pieces, one with a hole.</summary>
    private static string Boundaries => """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"istat":"999003"},"geometry":{"type":"Polygon","coordinates":[[[9.2,45.4],[9.3,45.4],[9.3,45.5],[9.2,45.5],[9.2,45.4]],[[9.22,45.42],[9.24,45.42],[9.24,45.44],[9.22,45.42]]]}},
        {"type":"Feature","properties":{"istat":"999001"},"geometry":{"type":"Polygon","coordinates":[[[9.1234567891234,45.4],[9.2,45.4],[9.2,45.5],[9.1234567891234,45.4]]]}},
        {"type":"Feature","properties":{"istat":"999002"},"geometry":{"type":"MultiPolygon","coordinates":[[[[9.0,45.4],[9.1,45.4],[9.1,45.5],[9.0,45.4]]],[[[9.0,45.6],[9.1,45.6],[9.1,45.7],[9.0,45.6]]]]}}
        ]}
        """;

    private static string Map(string site) => File.ReadAllText(Path.Combine(site, "mappa/index.html"));

    private BuildOutcome BuildNewAtlas() => TinyAtlas.Build(
        _atlas.Request with { Source = Republication.Write(_atlas.Source, _atlas.Output, _folder), Output = _folder.At("site") });

    private static IEnumerable<string> DataFiles(string site) => SiteTree.Of(site).Where(line => line.StartsWith("dati/", StringComparison.Ordinal) && !line.Contains(".html ", StringComparison.Ordinal));
}
