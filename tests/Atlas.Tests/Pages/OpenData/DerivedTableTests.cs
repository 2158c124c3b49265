using System.Globalization;
using Atlas.Pages.Plan;

namespace Atlas.Tests.Pages.OpenData;

/// <summary>What the program computes can be computed again from what it publishes.</summary>
public sealed class DerivedTableTests
{
    [Fact]
    public void The_total_of_costs_is_the_sum_of_the_headlines_of_the_profiles()
    {
        decimal sum = Table("quadro-interventi").Sum(row => Number(row["cost"]) ?? 0);
        Dictionary<string, string> total = Table("totali").Single(row => row["subject"].Length == 0 && row["basis"] is "family");
        Assert.Equal(2250000.50m - 100.25m, sum);
        Assert.Equal(sum, Number(total["value"]));
        Assert.Equal("2", total["interventions"]);
    }

    [Fact]
    public void A_shared_intervention_is_told_apart_and_never_split()
    {
        List<Dictionary<string, string>> rows = [.. Table("totali").Where(row => row["subject"] is "015001" && row["basis"] is "family")];
        Assert.Equal(["own", "shared"], rows.Select(row => row["scope"]));
        Assert.Equal(["2250000.50", "-100.25"], rows.Select(row => row["value"]));
    }

    [Fact]
    public void A_total_of_which_no_source_gives_a_part_is_empty_and_not_zero()
    {
        Dictionary<string, string> row = Table("quadro-interventi").Single(r => r["id"] is "a-2");
        Assert.Equal(string.Empty, row["payment"]);
        Assert.Equal("0", row["payment_others"]);
    }

    [Fact]
    public void The_headline_carries_measure_source_and_date()
    {
        Dictionary<string, string> row = Table("quadro-interventi").Single(r => r["id"] is "a-1");
        Assert.Equal(["2250000.50", "expected_cost", "exact", "2024-03", "atto", "1"], [row["cost"], row["cost_measure"], row["cost_qualifier"], row["cost_as_of"], row["cost_source"], row["cost_others"]]);
        Assert.Equal(["works", "implementation", "2024-05-02"], [row["stage"], row["phase"], row["stage_date"]]);
    }

    [Fact]
    public void The_ledger_tells_every_comparison_with_its_difference()
    {
        List<Dictionary<string, string>> rows = Table("riconciliazione");
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(Number(row["compared_value"]) - Number(row["reference_value"]), Number(row["difference"])));
        Assert.Contains(rows, row => row["subject"] is "a-1" && row["measure"] is "expected_cost" && row["difference"] is "-250000.50");
    }

    [Fact]
    public void Completeness_counts_what_is_stated_inferred_and_missing()
    {
        List<Dictionary<string, string>> rows = Table("completezza");
        Assert.Equal(["stated", "missing"], rows.Select(row => row["title"]));
        Dictionary<string, string> titles = Table("completezza-insiemi").Single(row => row["subject"] is "p" && row["field"] is "title");
        Assert.Equal(["2", "1", "0"], [titles["interventions"], titles["known"], titles["inferred"]]);
    }

    [Fact]
    public void Deadlines_tell_the_delay_of_every_intervention_and_leave_empty_what_no_source_declares()
    {
        PlanContext context = SampleAtlas.ContextOf(SampleAtlas.Catalogue() with
        {
            Events = [SampleAtlas.Event("a-1", "2023-12-31", "deadline", "Termine."), SampleAtlas.Event("a-1", "2023-06", "deadline", "Primo termine."), SampleAtlas.Event("p", "2023", "works", "Avvio.")],
        });
        List<Dictionary<string, string>> rows = Table("termini", context);

        Assert.Equal(["a-1", "a-2"], rows.Select(row => row["intervention"]));
        Assert.Equal(["yes", "2023-12-31", "a-1", "atto", "4", "2023-06", "6"], Cells(rows[0], "is_late", "deadline", "deadline_of", "deadline_source", "months_past", "first_deadline", "months_moved"));
        Assert.Equal(["no", "", "", "", "0", "", "0"], Cells(rows[1], "is_late", "deadline", "deadline_of", "deadline_source", "months_past", "first_deadline", "months_moved"));
        Assert.All(rows, row => Assert.Equal("2024-05-02", row["reference_date"]));
    }

    private static string[] Cells(Dictionary<string, string> row, params string[] columns) => [.. columns.Select(column => row[column])];

    private static List<Dictionary<string, string>> Table(string file) => Table(file, SampleAtlas.Context);

    private static List<Dictionary<string, string>> Table(string file, PlanContext context)
    {
        List<string[]> rows = PlannedBytes.Csv(context, $"dati/{file}.csv");
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }

    private static decimal? Number(string cell) => cell.Length == 0 ? null : decimal.Parse(cell, CultureInfo.InvariantCulture);
}
