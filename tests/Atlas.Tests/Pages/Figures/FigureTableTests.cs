using Atlas.Core.Languages;
using Atlas.Core.Records;
using Atlas.Core.Values;
using Atlas.Pages.Figures;
using Atlas.Pages.Plan;
using Atlas.Pages.References;
using Atlas.Pages.Subjects;
using Atlas.Tests.Pages.OpenData;

namespace Atlas.Tests.Pages.Figures;

public sealed class FigureTableTests
{
    [Fact]
    public void A_contradiction_stands_below_its_headline_with_the_difference()
    {
        FigureRow[] rows = Rows(SampleAtlas.Catalogue());

        Assert.Equal("headline", rows[0].Role);
        Assert.Equal(2250000.50m, rows[0].Figure.Value);
        Assert.Equal("other", rows[1].Role);
        Assert.Equal(-250000.50m, rows[1].Difference);
        Assert.True(rows[1].Differs);
    }

    [Fact]
    public void A_share_stands_under_the_measure_that_it_is_a_share_of()
    {
        FigureRow[] rows = Rows(SampleAtlas.Catalogue());
        int whole = Array.FindIndex(rows, row => string.Equals(row.Label, "Finanziamento", StringComparison.Ordinal));

        Assert.Equal("part", rows[whole + 1].Role);
        Assert.Equal("Quota PNRR", rows[whole + 1].Label);
    }

    [Fact]
    public void A_share_without_its_whole_says_of_what_it_is_a_share()
    {
        Catalogue catalogue = SampleAtlas.Catalogue();
        FigureRow[] rows = Rows(catalogue with { Figures = [.. catalogue.Figures.Where(f => f.MeasureId.Value is not "funding_total")] });

        Assert.Contains(rows, row => row.Role is "headline" && row.Label is "Finanziamento: Quota PNRR");
    }

    [Fact]
    public void Sources_that_agree_are_named_on_one_line()
    {
        Catalogue catalogue = SampleAtlas.Catalogue();
        Figure repeated = catalogue.Figures.First(f => f.MeasureId.Value is "payments_total") with { SourceId = SampleAtlas.At("giornale") };
        FigureRow[] rows = Rows(catalogue with { Figures = catalogue.Figures.Add(repeated) });

        FigureRow payments = Assert.Single(rows, row => row.Label is "Pagamenti");
        Assert.Single(payments.Agreeing);
        Assert.Equal(450000.10m, payments.Figure.Value);
    }

    [Fact]
    public void Every_figure_carries_source_place_date_file_and_row()
    {
        ProvenanceModel origin = Rows(SampleAtlas.Catalogue())[0].Figure.Origin!;

        Assert.Equal(("atto", "p. 3", "2024-03", "data/prova.csv", 2), (origin.SourceId, origin.Locator, origin.AsOf?.ToString(), origin.File, origin.Row));
    }

    [Fact]
    public void A_missing_figure_is_missing_and_not_zero()
    {
        var facts = new SubjectFacts(SampleAtlas.Context, ReferenceGrain.Place);

        FigureModel missing = facts.Figures.HeadlineOr(null, "a-2", MeasureFamily.Payment, "Pagamenti");

        Assert.Equal(Evidence.Missing, missing.Evidence);
        Assert.Null(missing.Value);
        Assert.Equal("EUR", missing.Unit);
    }

    [Theory]
    [InlineData("50", "200", "25")]
    [InlineData("1", "3", "33.3")]
    [InlineData("5", "0", null)]
    public void A_share_is_computed_in_hundredths_and_never_of_nothing(string part, string whole, string? expected)
    {
        FigureModel share = PageFigures.Share("Quota", Euro(part), Euro(whole), InterfaceWords.Italian);

        Assert.Equal(expected is null ? null : decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), share.Value);
        Assert.Equal(expected is null ? Evidence.Missing : Evidence.Derived, share.Evidence);
    }

    private static FigureModel Euro(string value) => new()
    {
        Label = "Importo",
        Unit = "EUR",
        Evidence = Evidence.Stated,
        Value = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture),
    };

    private static FigureRow[] Rows(Catalogue catalogue) =>
        [.. new SubjectFacts(SampleAtlas.ContextOf(catalogue), ReferenceGrain.Place).Table.Of("a-1")];
}
