using Atlas.Core.Diagnostics;
using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Data;

namespace Atlas.Tests.Data;

public sealed class CorpusTests
{
    public static TheoryData<string> Names => [.. CorpusCase.Names];

    [Fact]
    public void The_atlas_that_the_cases_start_from_has_no_defect()
    {
        var log = new DiagnosticLog();

        Catalogue catalogue = CatalogueReader.Read(CorpusCase.Base(), log);
        CatalogueChecks.Run(new CatalogueIndex(catalogue), log);

        Assert.Equal(string.Empty, CorpusCase.Report(log));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_broken_input_gives_exactly_its_diagnostics(string name)
    {
        var log = new DiagnosticLog();

        Catalogue catalogue = CatalogueReader.Read(CorpusCase.Files(name), log);
        CatalogueChecks.Run(new CatalogueIndex(catalogue), log);

        string report = CorpusCase.Report(log);
        if (!File.Exists(CorpusCase.ExpectedFile(name)) && Environment.GetEnvironmentVariable("CI") is null)
        {
            File.WriteAllText(CorpusCase.ExpectedFile(name), report);
            Assert.Fail($"expected.txt of {name} was missing and has been written: read it before it is kept");
        }

        Assert.Equal(CorpusCase.Expected(name), report);
    }

    [Fact]
    public void In_english_each_broken_input_gives_its_exact_diagnostics_too() => ExactText.AssertIs(
        Path.Combine("Data", "corpus-english.txt"),
        string.Concat(CorpusCase.Names.Select(name =>
        {
            var log = new DiagnosticLog();
            CatalogueChecks.Run(new CatalogueIndex(CatalogueReader.Read(CorpusCase.Files(name), log)), log);
            return $"=== {name}\n{CorpusCase.Report(log, Language.English)}";
        })));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_diagnostics_are_the_same_with_one_file_at_a_time(string name)
    {
        var log = new DiagnosticLog();

        CatalogueReader.Read(CorpusCase.Files(name), log, jobs: 1);
        var parallel = new DiagnosticLog();
        CatalogueReader.Read(CorpusCase.Files(name), parallel, jobs: 8);

        Assert.Equal(CorpusCase.Report(log), CorpusCase.Report(parallel));
    }
}
