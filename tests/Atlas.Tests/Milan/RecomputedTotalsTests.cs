using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Atlas.Tests.Milan;

/// <summary>The totals of the site, computed again from what it publishes: CSV, SQLite and pages say the same.</summary>
public sealed class RecomputedTotalsTests(MilanSite site)
{
    private const string FamilyOfCost = "basis = 'family' AND family = 'cost'";

    [Fact]
    public void The_cost_of_the_whole_atlas_is_the_same_in_CSV_in_SQLite_and_on_the_home_page()
    {
        (decimal sum, int known) = new RecomputedCosts(site).OfAll();
        using SqliteConnection database = Open();

        Assert.Equal(sum, Decimal(Scalar(database, $"SELECT value FROM totali WHERE subject IS NULL AND scope = 'all' AND {FamilyOfCost}")));
        Assert.Equal(sum, Decimal(Scalar(database, "SELECT sum(cost) FROM quadro_interventi")));
        Assert.Equal((long)known, Scalar(database, "SELECT count(cost) FROM quadro_interventi"));
        Assert.Contains(sum, Printed(string.Empty));
    }

    [Fact]
    public void The_cost_of_every_programme_is_the_sum_of_its_interventions_and_stands_on_its_page() => AssertTotals(
        "programme", "all", id => new RecomputedCosts(site).OfProgramme(id));

    [Fact]
    public void The_cost_of_every_municipality_is_the_sum_of_what_lies_in_it_alone_and_stands_on_its_page()
    {
        var costs = new RecomputedCosts(site);
        AssertTotals("municipality", "own", costs.OwnOfMunicipality);
    }

    [Fact]
    public void The_database_is_whole_and_every_reference_finds_its_row()
    {
        using SqliteConnection database = Open();
        Assert.Equal("ok", Scalar(database, "PRAGMA integrity_check"));
        Assert.Null(Scalar(database, "PRAGMA foreign_key_check"));
    }

    [Fact]
    public void The_database_has_as_many_rows_as_the_tables()
    {
        using SqliteConnection database = Open();
        string[] tables = [.. site.Paths.Where(p => p.StartsWith("dati/", StringComparison.Ordinal) && p.EndsWith(".csv", StringComparison.Ordinal) && p.LastIndexOf('/') == 4).Select(p => p[5..^4])];
        Assert.NotEmpty(tables);
        Assert.All(tables, table => Assert.Equal(
            (long)PublishedTable.Of(site, table).Rows.Count, Scalar(database, $"SELECT count(*) FROM \"{table.Replace('-', '_')}\"")));
    }

    private void AssertTotals(string kind, string scope, Func<string, (decimal Sum, int Known)> recompute)
    {
        var totals = PublishedTable.Of(site, "totali");
        var subjects = PublishedTable.Of(site, "soggetti");
        Dictionary<string, string[]> subjectOf = subjects.By("id");
        string[][] rows = [.. totals.Rows.Where(row => totals.Cell(row, "scope") == scope && totals.Cell(row, "basis") is "family" && totals.Cell(row, "family") is "cost"
            && subjectOf.TryGetValue(totals.Cell(row, "subject"), out string[]? subject) && subjects.Cell(subject, "kind") == kind)];
        Assert.NotEmpty(rows);
        Assert.All(rows, row =>
        {
            string id = totals.Cell(row, "subject");
            (decimal sum, int known) = recompute(id);
            Assert.Equal(known, totals.Number(row, "interventions") - totals.Number(row, "missing"));
            if (totals.Number(row, "value") is { } total)
            {
                Assert.Equal(sum, total);
                Assert.Contains(sum, Printed(new Uri(subjects.Cell(subjectOf[id], "url")).AbsolutePath[1..]));
            }
        });
    }

    private IEnumerable<decimal> Printed(string route) => site.Page(route).QuerySelectorAll("data[data-evidence][data-unit=EUR]")
        .Select(figure => decimal.Parse(figure.GetAttribute("value")!, CultureInfo.InvariantCulture));

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(site.Folder, "dati", "atlante.sqlite")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        return connection;
    }

    private static object? Scalar(SqliteConnection connection, string query)
    {
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own words.
        command.CommandText = query;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }

    // SQLite adds decimals as floating-point numbers: exact to a cent here.
    private static decimal Decimal(object? value) => decimal.Round(Convert.ToDecimal(value, CultureInfo.InvariantCulture), 2);
}
