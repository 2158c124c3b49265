using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Core.Values;
using Atlas.Tests.Core.Catalogues;

namespace Atlas.Tests.Core.Rules;

public sealed class TotalsTests
{
    [Fact]
    public void A_total_adds_each_intervention_s_headline_and_counts_those_without_a_value()
    {
        (Totals totals, ImmutableArray<Intervention> all) = On(c => c
            .Source("registro", Authority.Register)
            .Figure("a", "expected_cost", 0.10m).Figure("a", "expected_cost", 0.20m, "registro").Figure("b", "expected_cost", 0.70m));
        Total? total = totals.OfMeasure(all, "expected_cost");

        Assert.Equal(0.90m, total?.Value);
        Assert.Equal((3, 1), (total!.Interventions, total.Missing));
        Assert.Equal([0.20m, 0.70m], total.Parts.Select(p => p.Value.Value));
    }

    [Fact]
    public void A_total_without_any_value_is_missing_and_not_zero()
    {
        (Totals totals, ImmutableArray<Intervention> all) = On(c => c);
        Total? total = totals.OfMeasure(all, "expected_cost");

        Assert.Null(total?.Value);
        Assert.Equal(3, total?.Missing);
    }

    [Fact]
    public void The_total_of_a_family_takes_each_intervention_s_first_measure()
    {
        (Totals totals, ImmutableArray<Intervention> all) = On(c => c
            .Figure("a", "funding_total", 1000).Figure("a", "expected_cost", 10).Figure("b", "funding_total", 5).Figure("c", "payments_total", 3));
        Total? total = totals.OfCost(all);

        Assert.Equal(15, total?.Value);
        Assert.True(total?.IsOfFamily);
        Assert.Equal(["expected_cost", "funding_total"], total!.Parts.Select(p => p.MeasureId.Value));
        Assert.Equal("expected_cost", total.Measure.Id.Value);
    }

    [Fact]
    public void Measures_that_are_not_additive_are_never_summed()
    {
        (Totals totals, ImmutableArray<Intervention> all) = On(c => c.Figure("a", "admitted_funding", 10).Figure("a", "length_km", 2));

        Assert.Null(totals.OfMeasure(all, "admitted_funding"));
        Assert.Null(totals.OfMeasure(all, "sconosciuta"));
        Assert.Null(totals.OfFamily(all, MeasureFamily.Interventions));
        Assert.Equal(["length_km"], totals.OfEveryMeasure(all).Select(t => t.Measure.Id.Value));
    }

    [Fact]
    public void A_sum_is_as_vague_as_its_parts()
    {
        Assert.Equal(Qualifier.Exact, QualifierOf(Qualifier.Exact, Qualifier.Exact));
        Assert.Equal(Qualifier.Over, QualifierOf(Qualifier.Exact, Qualifier.Over));
        Assert.Equal(Qualifier.Over, QualifierOf(Qualifier.Over, Qualifier.Over));
        Assert.Equal(Qualifier.About, QualifierOf(Qualifier.Over, Qualifier.Under));
        Assert.Equal(Qualifier.About, QualifierOf(Qualifier.About, Qualifier.Over));
        Assert.Equal(Qualifier.Under, QualifierOf(Qualifier.Under, Qualifier.Exact));
    }

    private static Qualifier? QualifierOf(Qualifier first, Qualifier second)
    {
        (Totals totals, ImmutableArray<Intervention> all) = On(c => c.Figure("a", "length_km", 1, qualifier: first).Figure("b", "length_km", 2, qualifier: second));
        return totals.OfMeasure(all, "length_km")?.Qualifier;
    }

    private static (Totals Totals, ImmutableArray<Intervention> All) On(Func<CatalogueBuilder, CatalogueBuilder> rows)
    {
        CatalogueIndex index = rows(CatalogueBuilder.Basic().Programme("p").Intervention("a", "p").Intervention("b", "p").Intervention("c", "p")).Index();
        return (new Totals(index), index.Catalogue.Interventions);
    }
}
