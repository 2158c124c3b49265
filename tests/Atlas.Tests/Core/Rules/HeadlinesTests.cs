using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Core.Values;
using Atlas.Tests.Core.Catalogues;

namespace Atlas.Tests.Core.Rules;

public sealed class HeadlinesTests
{
    [Fact]
    public void The_measure_of_highest_precedence_goes_first_whatever_its_source()
    {
        Headline? headline = On(c => c
            .Source("giornale", Authority.Press)
            .Source("registro", Authority.Register)
            .Figure("a", "funding_total", 100, "registro")
            .Figure("a", "expected_cost", 90, "giornale")).OfFamily("a", MeasureFamily.Cost);

        Assert.Equal(90, headline?.Figure.Value.Value);
        Assert.Equal("expected_cost", headline?.Measure.Id.Value);
        OtherFigure other = Assert.Single(headline!.Others);
        Assert.Equal(10, other.Difference);
        Assert.Equal(10m / 90m, other.RelativeDifference);
    }

    [Fact]
    public void Of_one_measure_the_highest_authority_goes_first_even_when_it_is_older()
    {
        Headline? headline = On(c => c
            .Source("giornale", Authority.Press, "2026")
            .Source("ente", Authority.Institution, "2025")
            .Source("atto", Authority.Act, "2024")
            .Source("registro", Authority.Register, "2023")
            .Figure("a", "expected_cost", 1, "giornale")
            .Figure("a", "expected_cost", 2, "ente")
            .Figure("a", "expected_cost", 3, "atto")
            .Figure("a", "expected_cost", 4, "registro")).OfMeasure("a", "expected_cost");

        Assert.Equal(4, headline?.Figure.Value.Value);
        Assert.Equal([3m, 2m, 1m], headline!.Others.Select(o => o.Figure.Value.Value));
        Assert.Equal([-1m, -2m, -3m], headline.Others.Select(o => o.Difference));
    }

    [Fact]
    public void Of_one_authority_the_latest_date_goes_first_and_a_figure_without_one_has_its_source_s()
    {
        Headline? headline = On(c => c
            .Source("vecchia", Authority.Register, "2023-02-20")
            .Source("nuova", Authority.Register, "2025-03-31")
            .Source("senza", Authority.Register)
            .Figure("a", "funding_total", 1, "senza")
            .Figure("a", "funding_total", 2, "vecchia", asOf: "2024")
            .Figure("a", "funding_total", 3, "nuova")
            .Figure("a", "funding_total", 4, "vecchia")).OfMeasure("a", "funding_total");

        Assert.Equal([3m, 2m, 4m, 1m], [headline!.Figure.Value.Value, .. headline.Others.Select(o => o.Figure.Value.Value)]);
    }

    [Fact]
    public void Equals_in_everything_keep_the_order_of_the_files()
    {
        Headline? headline = On(c => c.Figure("a", "length_km", 7).Figure("a", "length_km", 5).Figure("a", "length_km", 9)).OfMeasure("a", "length_km");

        Assert.Equal(7, headline?.Figure.Value.Value);
        Assert.Equal([5m, 9m], headline!.Others.Select(o => o.Figure.Value.Value));
    }

    [Fact]
    public void What_no_source_states_has_no_headline()
    {
        Headlines headlines = On(c => c.Figure("a", "length_km", 7).Figure("a", "sconosciuta", 7));

        Assert.Null(headlines.OfFamily("a", MeasureFamily.Cost));
        Assert.Null(headlines.OfMeasure("a", "sconosciuta"));
        Assert.Null(headlines.OfMeasure("b", "length_km"));
        Assert.Equal(["length_km"], headlines.OfSubject("a").Select(h => h.Measure.Id.Value));
    }

    [Fact]
    public void A_difference_from_zero_has_no_share()
    {
        Headline? headline = On(c => c.Figure("a", "length_km", 0).Figure("a", "length_km", 5)).OfMeasure("a", "length_km");

        Assert.Null(Assert.Single(headline!.Others).RelativeDifference);
    }

    [Fact]
    public void A_subject_has_one_headline_for_each_family_in_the_order_of_the_measures()
    {
        Headlines headlines = On(c => c
            .Figure("a", "length_km", 7)
            .Figure("a", "payments_total", 1)
            .Figure("a", "funding_total", 3)
            .Figure("a", "works_amount", 2));

        Assert.Equal(["works_amount", "payments_total", "length_km"], headlines.OfSubject("a").Select(h => h.Measure.Id.Value));
    }

    private static Headlines On(Func<CatalogueBuilder, CatalogueBuilder> rows) => new(rows(CatalogueBuilder.Basic()).Index());
}
