using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Core.Values;
using Atlas.Tests.Core.Catalogues;

namespace Atlas.Tests.Core.Rules;

public sealed class InterventionSetsTests
{
    private static readonly InterventionSets Sets = new(CatalogueBuilder.Basic()
        .Zone("nord").Zone("sud")
        .Municipality("015001", "Uno", "nord").Municipality("015002", "Due", "nord").Municipality("015003", "Tre", "sud").Municipality("015004", "Quattro")
        .Strategy("s1").Strategy("s2")
        .Programme("p").Programme("p-1", "p").Programme("p-1-a", "p-1").Programme("q")
        .Intervention("i1", "p-1", ["015001"])
        .Intervention("i2", "p-1-a", ["015001", "015002"])
        .Intervention("i3", "p", ["015002", "015003"])
        .Intervention("i4", "q", ["015004"])
        .Intervention("i5", "q")
        .Link("p-1", "s1").Link("i4", "s1", LinkBasis.Editorial).Link("i1", "s1").Link("q", "s2", LinkBasis.Editorial)
        .Index());

    [Fact]
    public void A_programme_has_the_interventions_of_its_parts_at_every_depth()
    {
        Assert.Equal(["i3", "i1", "i2"], Ids(Sets.OfProgramme("p")));
        Assert.Equal(["i1", "i2"], Ids(Sets.OfProgramme("p-1")));
        Assert.Empty(Sets.OfProgramme("nessuno"));
    }

    [Fact]
    public void A_municipality_has_what_is_wholly_its_own_apart_from_what_it_shares()
    {
        Assert.Equal(["i1"], Ids(Sets.OwnOfMunicipality("015001")));
        Assert.Equal(["i2"], Ids(Sets.SharedOfMunicipality("015001")));
        Assert.Equal(["i2", "i3"], Ids(Sets.SharedOfMunicipality("015002")));
        Assert.Empty(Sets.OwnOfMunicipality("015002"));
    }

    [Fact]
    public void A_zone_has_what_lies_within_it_apart_from_what_reaches_out_of_it_each_once()
    {
        Assert.Equal(["i1", "i2"], Ids(Sets.OwnOfZone("nord")));
        Assert.Equal(["i3"], Ids(Sets.SharedOfZone("nord")));
        Assert.Empty(Sets.OwnOfZone("sud"));
        Assert.Equal(["i3"], Ids(Sets.SharedOfZone("sud")));
    }

    [Fact]
    public void A_strategy_has_the_interventions_linked_by_themselves_or_by_their_programme_each_once()
    {
        Assert.Equal(["i1", "i2", "i4"], Ids(Sets.OfStrategy("s1")));
        Assert.Equal(["i1", "i2"], Ids(Sets.StatedOfStrategy("s1")));
        Assert.Equal(["i4", "i5"], Ids(Sets.OfStrategy("s2")));
        Assert.Empty(Sets.StatedOfStrategy("s2"));
    }

    [Fact]
    public void Programmes_that_are_parts_of_each_other_do_not_hang()
    {
        var sets = new InterventionSets(CatalogueBuilder.Basic().Programme("a", "b").Programme("b", "a").Intervention("i", "a").Intervention("j", "b").Index());

        Assert.Equal(["i", "j"], Ids(sets.OfProgramme("a")));
    }

    [Fact]
    public void A_chain_of_a_hundred_thousand_programmes_does_not_overflow()
    {
        CatalogueBuilder chain = CatalogueBuilder.Basic().Programme("p0");
        for (int i = 1; i < 100_000; i++)
        {
            chain.Programme($"p{i}", $"p{i - 1}");
        }

        Assert.Equal(["i"], Ids(new InterventionSets(chain.Intervention("i", "p99999").Index()).OfProgramme("p0")));
    }

    private static string[] Ids(ImmutableArray<Intervention> interventions) => [.. interventions.Select(i => i.Id.Value)];
}
