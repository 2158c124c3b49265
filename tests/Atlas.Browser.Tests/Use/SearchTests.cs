using Atlas.Browser.Tests.Site;
using Microsoft.Playwright;

namespace Atlas.Browser.Tests.Use;

/// <summary>The search as a person uses it, over the real index of the Milan atlas.</summary>
public sealed class SearchTests(ChromiumSite site)
{
    [Theory]
    [InlineData("legnano", "Legnano")]
    [InlineData("lengano", "Legnano")] // swapped
    [InlineData("legnno", "Legnano")] // one less
    [InlineData("degnano", "Legnano")] // another at the beginning
    [InlineData("LEGNANO", "Legnano")]
    [InlineData("parcheggi", "parcheggi")]
    [InlineData("parcheggio", "parcheggi")] // the same stem
    [InlineData("citta metropolitana", "Città metropolitana")] // no accent
    [InlineData("E38C20000320001", "Casa del Balilla")]
    [InlineData("e38c 2000 0320 001", "Casa del Balilla")] // as documents print it
    [InlineData("casa del balilla legnano", "Casa del Balilla")]
    [InlineData("8262377930", "CO4")]
    [InlineData("spugna", "SPUGNA")]
    [InlineData("allagamenti", "SPUGNA")] // a synonym of content/sinonimi.csv
    [InlineData("bici rho", "Rho")]
    [InlineData("mappa", "Mappa degli interventi")] // a page made from data
    [InlineData("scaricare i dati", "Dati aperti")]
    [InlineData("biciclette rho", "Linea 15")] // a synonym, and a place among many of a work
    [InlineData("balilla vanzaghello", "Vanzaghello")] // no page has both words
    public async Task Finds_what_is_meant(string typed, string expected)
    {
        await using VisitedPage visited = await site.VisitAsync($"cerca/?q={Uri.EscapeDataString(typed)}");
        ILocator results = visited.Page.Locator("[data-search-groups]");
        await results.Locator("li").First.WaitForAsync();
        Assert.Contains(expected, await results.InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal([], visited.Complaints);
    }

    [Theory]
    [InlineData("E38C20000320002")] // a CUP that nothing has
    [InlineData("xyzzyq")]
    public async Task Says_that_nothing_was_found_and_where_to_look(string typed)
    {
        await using VisitedPage visited = await site.VisitAsync($"cerca/?q={typed}");
        await visited.Page.GetByText("Nessun risultato").WaitForAsync();
        Assert.True(await visited.Page.Locator("#elenchi").IsVisibleAsync());
    }

    [Fact]
    public async Task The_first_answer_takes_the_keys_and_one_shard()
    {
        await using VisitedPage visited = await site.VisitAsync(string.Empty);
        var asked = new List<string>();
        visited.Page.Request += (_, request) => asked.Add(request.Url);
        await visited.Page.Locator("#q").PressSequentiallyAsync("balilla");
        await visited.Page.Locator(".suggestions [role=option]").First.WaitForAsync();
        Assert.InRange(asked.Count(url => url.Contains("/indice/t-", StringComparison.Ordinal)), 1, 2);
        Assert.Single(asked, url => url.Contains("/indice/chiavi", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_field_is_a_combobox_that_the_keyboard_drives()
    {
        await using VisitedPage visited = await site.VisitAsync("interventi/co4-01/");
        ILocator field = visited.Page.GetByRole(AriaRole.Combobox, new PageGetByRoleOptions { Name = "Cerca nell’atlante" });
        await field.FocusAsync();
        await field.PressSequentiallyAsync("pioltello");
        ILocator options = visited.Page.GetByRole(AriaRole.Listbox).GetByRole(AriaRole.Option);
        await options.First.WaitForAsync();
        Assert.Equal("true", await field.GetAttributeAsync("aria-expanded"));

        await field.PressAsync("ArrowDown");
        string? active = await field.GetAttributeAsync("aria-activedescendant");
        Assert.Equal("true", await visited.Page.Locator($"#{active}").GetAttributeAsync("aria-selected"));
        await field.PressAsync("ArrowUp");
        Assert.Null(await field.GetAttributeAsync("aria-activedescendant"));

        await field.PressAsync("Escape");
        Assert.Equal("false", await field.GetAttributeAsync("aria-expanded"));
        Assert.Equal("pioltello", await field.InputValueAsync());

        await field.PressAsync("ArrowDown");
        await field.PressAsync("ArrowDown");
        string address = (await visited.Page.Locator("[aria-selected=true]").GetAttributeAsync("data-address"))!;
        await field.PressAsync("Enter");
        await visited.Page.WaitForURLAsync($"**/{address}");
        Assert.Equal([], visited.Complaints);
    }

    [Fact]
    public async Task Groups_results_by_kind_and_keeps_the_question_in_the_address()
    {
        await using VisitedPage visited = await site.VisitAsync(string.Empty);
        await visited.Page.Locator("#q").FillAsync("rho");
        await visited.Page.Locator("#q").PressAsync("Enter");
        await visited.Page.WaitForURLAsync("**/cerca/?q=rho");
        await visited.Page.Locator("[data-search-groups] h3").First.WaitForAsync();
        string headings = string.Join('|', await visited.Page.Locator("[data-search-groups] h3").AllInnerTextsAsync());
        Assert.Contains("Comuni", headings, StringComparison.Ordinal);
        Assert.Contains("Interventi", headings, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_the_page_of_lists_where_scripts_do_not_run()
    {
        await using VisitedPage visited = await site.VisitAsync(string.Empty, new Visit(JavaScript: false));
        await visited.Page.Locator("#q").FillAsync("rho");
        await visited.Page.Locator(".site-search button").ClickAsync();
        await visited.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "R", Exact = true }).ClickAsync();
        Assert.True(await visited.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Rho", Exact = true }).First.IsVisibleAsync());
    }
}
