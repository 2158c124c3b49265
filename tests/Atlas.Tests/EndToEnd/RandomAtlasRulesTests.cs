using System.Collections.Immutable;
using Atlas.Core.Diagnostics;
using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Data;

namespace Atlas.Tests.EndToEnd;

/// <summary>Whatever the atlas, its rules give what an independent computation gives.</summary>
public sealed class RandomAtlasRulesTests
{
    private static readonly string[] AdditiveFamilies = ["cost", "payment", "length", "trees"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_random_atlas_has_no_defect_and_its_totals_are_those_of_an_independent_sum(int seed)
    {
        var atlas = new RandomAtlas(seed);
        var sums = new IndependentSums(atlas);
        var log = new DiagnosticLog();
        var index = new CatalogueIndex(CatalogueReader.Read(atlas.Files.InMemory(), log));
        CatalogueChecks.Run(index, log);
        Assert.Empty(log.InOrder().Select(d => $"{d.Location} {d.Code} {d.Message(Language.Italian)}"));

        var rules = new CatalogueRules(index);
        AssertSame(rules, rules.Sets.All, atlas.Interventions, sums);
        foreach (string programme in atlas.Programmes.Keys)
        {
            AssertSame(rules, rules.Sets.OfProgramme(programme), sums.OfProgramme(programme), sums);
        }

        foreach (string istat in atlas.Municipalities.Keys)
        {
            AssertSame(rules, rules.Sets.OwnOfMunicipality(istat), sums.OwnOfMunicipality(istat), sums);
            AssertSame(rules, rules.Sets.SharedOfMunicipality(istat), sums.SharedOfMunicipality(istat), sums);
        }

        foreach (string zone in atlas.Zones)
        {
            AssertSame(rules, rules.Sets.OwnOfZone(zone), sums.OwnOfZone(zone), sums);
            AssertSame(rules, rules.Sets.SharedOfZone(zone), sums.SharedOfZone(zone), sums);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_intervention_is_counted_in_one_programme_without_a_parent_and_in_one_kind_of_place(int seed)
    {
        var atlas = new RandomAtlas(seed);
        var index = new CatalogueIndex(CatalogueReader.Read(atlas.Files.InMemory(), new DiagnosticLog()));
        var sets = new InterventionSets(index);

        IEnumerable<string> ofProgrammes = index.Catalogue.Programmes.Where(p => p.ParentId is null).SelectMany(p => sets.OfProgramme(p.Id.Value)).Select(i => i.Id.Value);
        IEnumerable<string> own = index.Catalogue.Municipalities.SelectMany(m => sets.OwnOfMunicipality(m.Istat.Value)).Select(i => i.Id.Value);
        IEnumerable<string> shared = index.Catalogue.Municipalities.SelectMany(m => sets.SharedOfMunicipality(m.Istat.Value)).Select(i => i.Id.Value).Distinct(StringComparer.Ordinal);
        IEnumerable<string> nowhere = atlas.Interventions.Where(i => i.Municipalities.Length == 0).Select(i => i.Id);

        string[] all = [.. atlas.Interventions.Select(i => i.Id).Order(StringComparer.Ordinal)];
        Assert.Equal(all, ofProgrammes.Order(StringComparer.Ordinal));
        Assert.Equal(all, own.Concat(shared).Concat(nowhere).Order(StringComparer.Ordinal));
    }

    private static void AssertSame(CatalogueRules rules, ImmutableArray<Intervention> set, List<RandomIntervention> expected, IndependentSums sums)
    {
        Assert.Equal(expected.Select(i => i.Id).Order(StringComparer.Ordinal), set.Select(i => i.Id.Value).Order(StringComparer.Ordinal));
        foreach (string family in AdditiveFamilies)
        {
            Total? total = rules.Totals.OfFamily(set, family);

            Assert.Equal(sums.Sum(expected, family), total?.Value);
            Assert.Equal(expected.Count(i => sums.Value(i.Id, family) is null), total?.Missing);
        }
    }
}
