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
    public void Tables_that_the_program_computes_are_not_read_again()
    {
        _atlas.BuildCleanly();
        string atlas = Republication.Write(_atlas.Source, _atlas.Output, _folder);
        File.WriteAllText(Path.Combine(atlas, "data", "totali.csv"), "questo non si legge\n");

        Assert.Empty(TinyAtlas.Lines(TinyAtlas.Build(_atlas.Request with { Source = atlas, Output = _folder.At("site") })));
    }

    private BuildOutcome BuildNewAtlas() => TinyAtlas.Build(
        _atlas.Request with { Source = Republication.Write(_atlas.Source, _atlas.Output, _folder), Output = _folder.At("site") });

    private static IEnumerable<string> DataFiles(string site) => SiteTree.Of(site).Where(line => line.StartsWith("dati/", StringComparison.Ordinal) && !line.Contains(".html ", StringComparison.Ordinal));
}
