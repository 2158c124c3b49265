using Atlas.Core.Rules;
using Atlas.Core.Values;
using Atlas.Tests.Core.Catalogues;

namespace Atlas.Tests.Core.Rules;

public sealed class ReconciliationTests
{
    [Fact]
    public void A_declared_total_is_compared_with_the_sum_of_its_own_table()
    {
        LedgerEntry entry = Only(LedgerKind.DeclaredSum, c => c
            .Source("registro", Authority.Register, "2026")
            .Figure("p", "expected_cost", 15_634_879)
            .Figure("a", "expected_cost", 15_000_000).Figure("a", "expected_cost", 99, "registro")
            .Figure("b", "expected_cost", 634_880));

        Assert.Equal((15_634_879m, 15_634_880m, 1m), (entry.Reference.Value, entry.Compared.Value, entry.Difference));
        Assert.Equal(LedgerOutcome.Differs, entry.Outcome);
        Assert.Equal(["fonte", "fonte"], entry.Compared.Figures.Select(f => f.SourceId.Value));
        Assert.Equal((2, 0), (entry.Members, entry.Missing));
    }

    [Fact]
    public void A_sum_of_fewer_values_than_interventions_is_incomplete_unless_it_is_over_what_is_declared()
    {
        LedgerEntry under = Only(LedgerKind.DeclaredSum, c => c.Figure("p", "expected_cost", 100).Figure("a", "expected_cost", 60));
        LedgerEntry over = Only(LedgerKind.DeclaredSum, c => c.Figure("p", "expected_cost", 100).Figure("a", "expected_cost", 160));

        Assert.Equal((LedgerOutcome.Incomplete, 1), (under.Outcome, under.Missing));
        Assert.Equal((LedgerOutcome.Differs, 1), (over.Outcome, over.Missing));
    }

    [Fact]
    public void Interventions_that_a_source_counts_and_nobody_lists_have_no_value_either()
    {
        LedgerEntry entry = Only(LedgerKind.DeclaredSum, c => c
            .Figure("p", "expected_cost", 100).Figure("p", "declared_interventions", 5).Figure("a", "expected_cost", 30).Figure("b", "expected_cost", 30));

        Assert.Equal((LedgerOutcome.Incomplete, 5, 3), (entry.Outcome, entry.Members, entry.Missing));
    }

    [Fact]
    public void A_total_of_one_measure_is_compared_with_the_family_where_interventions_tell_it_by_another()
    {
        LedgerEntry entry = Only(LedgerKind.DeclaredSum, c => c
            .Figure("p", "works_amount", 100).Figure("a", "funding_total", 70).Figure("b", "funding_total", 40));

        Assert.Equal(10, entry.Difference);
        Assert.Equal("works_amount", entry.Measure.Id.Value);
    }

    [Fact]
    public void Every_total_declared_stands_beside_the_sum_and_any_that_contradicts_it_counts()
    {
        LedgerEntry entry = Only(LedgerKind.DeclaredSum, c => c
            .Source("giornale", Authority.Press).Source("comune", Authority.Institution, "2026")
            .Figure("p", "length_km", 70, qualifier: Qualifier.Over).Figure("p", "length_km", 82, "giornale")
            .Figure("a", "length_km", 60, "comune").Figure("b", "length_km", 33, "comune"));

        Assert.Equal([70m, 82m, 93m], entry.Values.Select(v => v.Value));
        Assert.Equal(LedgerOutcome.Differs, entry.Outcome);
    }

    [Fact]
    public void A_total_printed_in_another_table_is_compared_with_that_table_too()
    {
        LedgerEntry[] entries = [.. On(c => c
            .Source("tabella", Authority.Press)
            .Figure("p", "length_km", 70).Figure("p", "length_km", 82, "tabella")
            .Figure("a", "length_km", 40).Figure("a", "length_km", 41, "tabella").Figure("b", "length_km", 30).Figure("b", "length_km", 40, "tabella"))
            .Entries.Where(e => e.Kind == LedgerKind.DeclaredSum)];

        Assert.Contains(entries, e => e.Reference.Value == 82 && e.Compared.Value == 81);
        Assert.Contains(entries, e => e.Reference.Value == 70 && e.Compared.Value == 70 && e.Values.Length == 3);
    }

    [Fact]
    public void Funding_announced_for_a_programme_is_compared_with_the_contributions_of_its_interventions_or_else_with_their_costs()
    {
        LedgerEntry contributions = Only(LedgerKind.DeclaredSum, c => c
            .Figure("p", "admitted_funding", 33, qualifier: Qualifier.About)
            .Figure("a", "requested_contribution", 20).Figure("b", "requested_contribution", 14).Figure("a", "expected_cost", 500));
        LedgerEntry costs = Only(LedgerKind.DeclaredShare, c => c
            .Figure("p", "admitted_funding", 50).Figure("a", "funding_total", 30).Figure("b", "funding_total", 21));

        Assert.Equal((34m, LedgerOutcome.WithinBounds), (contributions.Compared.Value, contributions.Outcome));
        Assert.Equal((51m, LedgerOutcome.Differs), (costs.Compared.Value, costs.Outcome));
    }

    [Fact]
    public void A_declared_total_is_compared_with_what_is_declared_for_the_parts()
    {
        LedgerEntry entry = Only(LedgerKind.DeclaredParts, c => c
            .Programme("p-1", "p").Programme("p-2", "p")
            .Figure("p", "length_km", 82).Figure("p-1", "length_km", 50).Figure("p-2", "length_km", 43));

        Assert.Equal(11, entry.Difference);
        Assert.Equal((2, 0), (entry.Members, entry.Missing));
    }

    [Fact]
    public void The_cost_of_a_row_is_compared_with_its_co_funding_and_contribution()
    {
        LedgerEntry entry = Only(LedgerKind.WholeOfShares, c => c
            .Figure("a", "expected_cost", 178_877).Figure("a", "municipal_cofunding", 499).Figure("a", "requested_contribution", 178_379));

        Assert.Equal(("a", 1m), (entry.SubjectId, entry.Difference));
        Assert.Equal(LedgerOutcome.Differs, entry.Outcome);
    }

    [Fact]
    public void Rows_that_balance_are_only_counted()
    {
        Reconciliation ledger = On(c => c
            .Figure("a", "expected_cost", 10).Figure("a", "municipal_cofunding", 1).Figure("a", "requested_contribution", 9));

        Assert.Empty(ledger.Of("a"));
        Assert.Equal(new LedgerTally(LedgerKind.WholeOfShares, Compared: 1, Agreeing: 1), ledger.Tallies[(int)LedgerKind.WholeOfShares]);
    }

    [Fact]
    public void Shares_that_a_source_leaves_out_are_no_difference_but_shares_over_the_whole_are()
    {
        CatalogueBuilder Rows(CatalogueBuilder c, decimal share) => c
            .Figure("a", "expected_cost", 10).Figure("a", "requested_contribution", share)
            .Figure("b", "municipal_cofunding", 1).Figure("b", "requested_contribution", 1);

        Assert.Empty(On(c => Rows(c, 4)).Entries);
        Assert.Equal(2, Assert.Single(On(c => Rows(c, 12)).Entries).Difference);
    }

    [Fact]
    public void Shares_of_another_source_or_date_are_not_those_of_the_whole() =>
        Assert.Empty(On(c => c
            .Source("altra", date: "2026")
            .Figure("a", "expected_cost", 10)
            .Figure("a", "municipal_cofunding", 20, "altra")
            .Figure("a", "requested_contribution", 20, asOf: "2020")).Entries);

    [Fact]
    public void Declared_numbers_are_compared_with_what_is_listed()
    {
        LedgerEntry entry = Only(LedgerKind.InterventionCount, c => c
            .Source("vecchia", date: "2020").Figure("p", "declared_interventions", 51).Figure("p", "declared_interventions", 35, "vecchia"));

        Assert.Equal([51m, 35m, 2m], entry.Values.Select(v => v.Value));
        Assert.Equal([LedgerRole.Stated, LedgerRole.Stated, LedgerRole.Counted], entry.Values.Select(v => v.Role));
        Assert.Equal((LedgerOutcome.Differs, -49m), (entry.Outcome, entry.Difference));
    }

    [Fact]
    public void A_list_shorter_than_declared_is_incomplete_and_a_bound_is_kept()
    {
        Assert.Equal(LedgerOutcome.Incomplete, Only(LedgerKind.InterventionCount, c => c.Figure("p", "declared_interventions", 3)).Outcome);
        Assert.Equal(LedgerOutcome.Agrees, Only(LedgerKind.InterventionCount, c => c.Figure("p", "declared_interventions", 2)).Outcome);
        Assert.Equal(LedgerOutcome.Differs, Only(LedgerKind.InterventionCount, c => c.Figure("p", "declared_interventions", 1)).Outcome);
        Assert.Equal(
            LedgerOutcome.WithinBounds,
            Only(LedgerKind.InterventionCount, c => c.Figure("p", "declared_interventions", 1, qualifier: Qualifier.Over)).Outcome);
    }

    [Fact]
    public void Declared_municipalities_are_compared_with_those_of_the_interventions_or_of_the_zone()
    {
        Reconciliation ledger = On(c => c
            .Zone("z").Municipality("015001", "Uno", "z").Municipality("015002", "Due", "z")
            .Intervention("d", "p", ["015001", "015002"]).Intervention("e", "p", ["015001"])
            .Figure("p", "declared_municipalities", 1).Figure("z", "declared_municipalities", 5));

        Assert.Equal(2, Assert.Single(ledger.Of("p")).Compared.Value);
        Assert.Equal((2m, LedgerOutcome.Differs), (Assert.Single(ledger.Of("z")).Compared.Value, ledger.Of("z")[0].Outcome));
    }

    [Fact]
    public void Sources_that_differ_stand_beside_the_headline()
    {
        LedgerEntry entry = Only(LedgerKind.Sources, c => c
            .Source("giornale", Authority.Press, "2026", "Giornale")
            .Figure("a", "length_km", 9, "giornale").Figure("a", "length_km", 4).Figure("a", "length_km", 4, asOf: "2020"));

        Assert.Equal((4m, 9m, 5m), (entry.Reference.Value, entry.Compared.Value, entry.Difference));
        Assert.Equal(3, entry.Values.Length);
        Assert.Equal(LedgerOutcome.Differs, entry.Outcome);
    }

    [Fact]
    public void What_one_publisher_says_at_different_dates_has_changed_and_contradicts_nothing()
    {
        LedgerEntry entry = Only(LedgerKind.Dates, c => c.Figure("a", "payments_total", 9, asOf: "2025").Figure("a", "payments_total", 4, asOf: "2024"));

        Assert.Equal(LedgerOutcome.Changed, entry.Outcome);
        Assert.Equal(-5, entry.Difference);
    }

    [Fact]
    public void One_publisher_that_says_two_things_of_one_date_contradicts_itself() =>
        Assert.Equal(LedgerOutcome.Differs, Only(LedgerKind.Sources, c => c.Figure("a", "length_km", 9).Figure("a", "length_km", 4)).Outcome);

    [Theory]
    [InlineData(30, Qualifier.About, 31, LedgerOutcome.WithinBounds)]
    [InlineData(30, Qualifier.About, 32, LedgerOutcome.Differs)]
    [InlineData(30, Qualifier.Over, 60, LedgerOutcome.WithinBounds)]
    [InlineData(30, Qualifier.Over, 29, LedgerOutcome.Differs)]
    [InlineData(30, Qualifier.Under, 29, LedgerOutcome.WithinBounds)]
    [InlineData(30, Qualifier.Under, 31, LedgerOutcome.Differs)]
    public void The_sources_own_words_are_taken_into_account(int value, Qualifier qualifier, int other, LedgerOutcome outcome) =>
        Assert.Equal(outcome, Only(LedgerKind.Sources, c => c.Figure("a", "length_km", value, qualifier: qualifier).Figure("a", "length_km", other)).Outcome);

    [Fact]
    public void The_ledger_puts_contradictions_first_and_the_heaviest_of_them_at_the_top()
    {
        Reconciliation ledger = On(c => c
            .Intervention("d", "p").Intervention("e", "p")
            .Figure("a", "works_amount", 1).Figure("a", "works_amount", 10)
            .Figure("b", "works_amount", 90_000_000).Figure("b", "works_amount", 100_000_000)
            .Figure("d", "works_amount", 1_000_000).Figure("d", "works_amount", 1_000_001)
            .Figure("e", "payments_total", 1, asOf: "2020").Figure("e", "payments_total", 100, asOf: "2021"));

        Assert.Equal(["a", "b", "d", "e"], ledger.Entries.Select(e => e.SubjectId));
        Assert.Equal([100m, 90m, 10.0001m, 119m], ledger.Entries.Select(e => Math.Round(e.Weight, 7)));
    }

    [Fact]
    public void The_ledger_is_the_same_whatever_the_order_of_equal_weights()
    {
        string[] forward = [.. On(c => c.Figure("a", "length_km", 1).Figure("a", "length_km", 2).Figure("b", "length_km", 1).Figure("b", "length_km", 2)).Entries.Select(e => e.SubjectId)];
        string[] backward = [.. On(c => c.Figure("b", "length_km", 1).Figure("b", "length_km", 2).Figure("a", "length_km", 1).Figure("a", "length_km", 2)).Entries.Select(e => e.SubjectId)];

        Assert.Equal(forward, backward);
    }

    private static LedgerEntry Only(LedgerKind kind, Func<CatalogueBuilder, CatalogueBuilder> rows) => Assert.Single(On(rows).Entries, e => e.Kind == kind);

    private static Reconciliation On(Func<CatalogueBuilder, CatalogueBuilder> rows) =>
        new CatalogueRules(rows(CatalogueBuilder.Basic().Programme("p").Intervention("a", "p").Intervention("b", "p")).Index()).Reconciliation;
}
