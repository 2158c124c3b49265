using System.Collections.Frozen;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;

namespace Atlas.Tests.Core.Diagnostics;

public sealed class DiagnosticLogTests
{
    private static readonly DiagnosticRule Rule = new("ATL1501", Severity.Error, new("manca {0}", "no {0}"), new("x", "x"));

    [Fact]
    public void Of_a_code_in_a_file_the_first_by_place_are_kept_whichever_came_first_and_the_others_counted()
    {
        var log = new DiagnosticLog();
        foreach (int line in Enumerable.Range(1, DiagnosticLog.MostKept + 500).OrderBy(line => line * 7919 % 1500))
        {
            log.Add(At("a.csv", line));
        }

        log.Add(At("b.csv", 1));
        Assert.Equal(Enumerable.Range(1, DiagnosticLog.MostKept), log.InOrder().Where(d => d.Location.File is "a.csv").Select(d => d.Location.Line));
        Assert.Equal(new OmittedDiagnostics("a.csv", "ATL1501", Severity.Error, 500), Assert.Single(log.Omitted));
        Assert.Equal("b.csv", log.InOrder()[^1].Location.File);
    }

    [Fact]
    public void The_same_defect_told_twice_is_one()
    {
        var log = new DiagnosticLog();
        log.AddRange([At("a.csv", 1), At("a.csv", 1)]);

        Assert.Single(log.InOrder());
        Assert.Empty(log.Omitted);
    }

    [Fact]
    public void Every_place_of_a_file_with_more_errors_than_are_kept_counts_as_in_error()
    {
        var log = new DiagnosticLog();
        log.AddRange(Enumerable.Range(1, DiagnosticLog.MostKept + 1).Select(line => At("a.csv", line)).Append(At("b.csv", 1)));
        PlacesInError places = log.PlacesInError();

        Assert.True(places.Contains(new SourceLocation("a.csv", 9999, 9)));
        Assert.True(places.Contains(new SourceLocation("b.csv", 1, 2)));
        Assert.False(places.Contains(new SourceLocation("b.csv", 1, 3)));
    }

    [Fact]
    public void Omitted_diagnostics_of_a_code_that_is_off_are_not_told()
    {
        var log = new DiagnosticLog { Policy = new SeverityPolicy(new Dictionary<string, Severity>(StringComparer.Ordinal) { ["ATL1501"] = Severity.Off }.ToFrozenDictionary(StringComparer.Ordinal), Strict: false) };
        log.AddRange(Enumerable.Range(1, DiagnosticLog.MostKept + 1).Select(line => At("a.csv", line)));

        Assert.False(log.HasErrors);
        Assert.Empty(log.InOrder());
        Assert.Empty(log.Omitted);
    }

    private static Diagnostic At(string file, int line) => new(Rule, new SourceLocation(file, line, 2), "x");
}
