using System.Collections.Immutable;
using Atlas.Core.Diagnostics;
using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Data;
using Atlas.Tests.Data;

namespace Atlas.Tests.Core.Rules;

/// <summary>The rules on this repository's own data: what the sources are known to contradict is found, and nothing is taken for a defect.</summary>
public sealed class MilanRulesTests
{
    private static readonly Lazy<CatalogueIndex> Index = new(() => new CatalogueIndex(CatalogueReader.Read(DiskFiles.OfRepository, new DiagnosticLog())));
    private static readonly Lazy<CatalogueRules> Rules = new(() => new CatalogueRules(Index.Value));

    [Fact]
    public void The_relations_between_the_records_have_no_defect()
    {
        var log = new DiagnosticLog();
        CatalogueChecks.Run(Index.Value, log);

        Assert.Empty(log.InOrder().Select(d => $"{d.Location}: {d.Code} {d.Message(Language.Italian)}"));
    }

    [Theory]
    [InlineData("co4-b", "expected_cost", LedgerKind.DeclaredSum, 15_634_879, 15_634_880)]
    [InlineData("co4-b", "requested_contribution", LedgerKind.DeclaredSum, 14_999_504, 14_999_506)]
    [InlineData("co4-23", "expected_cost", LedgerKind.WholeOfShares, 178_877, 178_878)]
    [InlineData("wmru", "declared_interventions", LedgerKind.InterventionCount, 51, 41)]
    [InlineData("co4", "declared_interventions", LedgerKind.InterventionCount, 22, 24)]
    [InlineData("pui-cambio", "declared_municipalities", LedgerKind.MunicipalityCount, 30, 31)]
    [InlineData("pui-cambio", "length_km", LedgerKind.DeclaredSum, 70, 93)]
    [InlineData("magentino-e-abbiatense", "declared_municipalities", LedgerKind.MunicipalityCount, 29, 28)]
    public void What_the_sources_are_known_to_contradict_is_in_the_ledger(string subject, string measure, LedgerKind kind, int reference, int compared)
    {
        LedgerEntry entry = Rules.Value.Reconciliation.Of(subject)
            .First(e => e.Kind == kind && string.Equals(e.Measure.Id.Value, measure, StringComparison.Ordinal));

        Assert.Equal((reference, compared), (entry.Reference.Value, entry.Compared.Value));
        Assert.Equal(LedgerOutcome.Differs, entry.Outcome);
    }

    [Fact]
    public void The_founding_table_has_three_differences_and_no_other()
    {
        IEnumerable<LedgerEntry> entries = Rules.Value.Reconciliation.Entries.Where(e =>
            e.Outcome == LedgerOutcome.Differs
            && e.Kind is LedgerKind.DeclaredSum or LedgerKind.WholeOfShares or LedgerKind.DeclaredParts
            && e.Values.All(v => v.Figures.All(f => string.Equals(f.SourceId.Value, "slide-piani-integrati-2021", StringComparison.Ordinal))));

        Assert.Equal([("co4-23", 1m), ("co4-b", 1m), ("co4-b", 2m)], entries.Select(e => (e.SubjectId, e.Difference)).Order());
    }

    [Theory]
    [InlineData("co4-a", 15_820_000)]
    [InlineData("co4-b", 15_634_880)]
    [InlineData("co4-c", 3_291_283)]
    [InlineData("co4", 34_746_163)]
    public void The_costs_of_the_founding_table_sum_to_its_rows(string programme, int cost)
    {
        Total? total = Rules.Value.Totals.OfCost(Rules.Value.Sets.OfProgramme(programme));

        Assert.Equal((cost, 0), (total?.Value, total?.Missing));
    }

    [Fact]
    public void The_cost_of_the_whole_is_that_of_its_programmes_and_of_its_open_data()
    {
        InterventionSets sets = Rules.Value.Sets;
        IEnumerable<ImmutableArray<Intervention>> programmes = Index.Value.Catalogue.Programmes
            .Where(p => p.ParentId is null)
            .Select(p => sets.OfProgramme(p.Id.Value));
        decimal apart = programmes.Sum(set => Rules.Value.Totals.OfCost(set)?.Value ?? 0);

        Assert.Equal(apart, Rules.Value.Totals.OfCost(sets.All)?.Value);
    }
}
