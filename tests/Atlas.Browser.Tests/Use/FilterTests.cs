using Atlas.Browser.Tests.Site;
using Microsoft.Playwright;

namespace Atlas.Browser.Tests.Use;

public sealed class FilterTests(ChromiumSite site)
{
    private const string ShownAmounts = "() => [...document.querySelectorAll('#elenco tbody tr:not([hidden])')].map(row => Number(row.dataset.amount ?? -1))";

    [Fact]
    public async Task Interventions_are_filtered_and_sorted_by_amount_and_the_address_remembers_it()
    {
        await using VisitedPage visited = await site.VisitAsync("interventi/");
        await visited.Page.GetByLabel("Comune", new PageGetByLabelOptions { Exact = true }).SelectOptionAsync("milano");
        await visited.Page.GetByLabel("Costo", new PageGetByLabelOptions { Exact = true }).SelectOptionAsync("1000000-5000000");
        await visited.Page.GetByLabel("In ordine di").SelectOptionAsync("-5");
        double[] amounts = await visited.Page.EvaluateAsync<double[]>(ShownAmounts);
        Assert.NotEmpty(amounts);
        Assert.All(amounts, amount => Assert.InRange(amount, 1_000_000, 4_999_999));
        Assert.Equal(amounts.OrderDescending(), amounts);
        Assert.Contains($"{amounts.Length} di ", await visited.Page.GetByRole(AriaRole.Status).Filter(new LocatorFilterOptions { HasText = "interventi" }).InnerTextAsync(), StringComparison.Ordinal);

        await visited.Page.ReloadAsync();
        Assert.Equal(amounts, await visited.Page.EvaluateAsync<double[]>(ShownAmounts));
        Assert.Equal("milano", await visited.Page.GetByLabel("Comune", new PageGetByLabelOptions { Exact = true }).InputValueAsync());
    }

    [Theory]
    [InlineData("programma", "co4")]
    [InlineData("zona", "alto-milanese")]
    [InlineData("strategia", "sttm-1")]
    [InlineData("fase", "completion")]
    [InlineData("termine", "ritardo")]
    [InlineData("termine", "nessuno")]
    [InlineData("testo", "stazione pioltello")]
    public async Task An_address_with_a_filter_shows_fewer_interventions_and_says_how_many(string name, string value)
    {
        await using VisitedPage visited = await site.VisitAsync($"interventi/?{name}={Uri.EscapeDataString(value)}");
        int shown = await visited.Page.Locator("#elenco tbody tr:visible").CountAsync();
        int all = await visited.Page.Locator("#elenco tbody tr").CountAsync();
        Assert.InRange(shown, 1, all - 1);
        Assert.Equal($"{shown} di {all} interventi", await visited.Page.Locator("#esito").InnerTextAsync());
    }

    [Fact]
    public async Task Filters_that_leave_nothing_say_so_and_are_taken_away_at_once()
    {
        await using VisitedPage visited = await site.VisitAsync("interventi/?testo=nonesiste");
        Assert.Contains("togli un filtro", await visited.Page.Locator("#esito").InnerTextAsync(), StringComparison.Ordinal);
        await visited.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Togli i filtri" }).ClickAsync();
        await visited.Page.Locator("#elenco tbody tr:visible").First.WaitForAsync();
        Assert.DoesNotContain("testo", visited.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Municipalities_are_filtered_by_zone_works_and_inhabitants_and_sorted_by_a_head()
    {
        await using VisitedPage visited = await site.VisitAsync("comuni/?zona=alto-milanese&opere=own&abitanti=15000-30000");
        int shown = await visited.Page.Locator("#elenco tbody tr:visible").CountAsync();
        Assert.InRange(shown, 1, 22);
        await visited.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Abitanti" }).PressAsync("Enter");
        Assert.Equal("descending", await visited.Page.Locator("#elenco thead th").Nth(2).GetAttributeAsync("aria-sort"));
        double[] people = await visited.Page.EvaluateAsync<double[]>("() => [...document.querySelectorAll('#elenco tbody tr:not([hidden])')].map(row => Number(row.dataset.population))");
        Assert.Equal(people.OrderDescending(), people);
        Assert.Contains("ordine=-3", visited.Page.Url, StringComparison.Ordinal);
    }
}
