using Atlas.Browser.Tests.Site;
using Microsoft.Playwright;

namespace Atlas.Browser.Tests.Use;

public sealed class MapTests(ChromiumSite site)
{
    [Fact]
    public async Task Another_programme_comes_without_a_new_page_and_the_way_back_works()
    {
        await using VisitedPage visited = await site.VisitAsync("mappa/");
        await visited.Page.EvaluateAsync("() => { window.same = true; }");
        await visited.Page.Locator(".map-filters summary").First.ScrollIntoViewIfNeededAsync();
        ILocator choice = visited.Page.Locator(".map-filters a:visible:not([aria-current])").First;
        string address = (await choice.GetAttributeAsync("href"))!;
        await choice.FocusAsync();
        await choice.PressAsync("Enter");
        await visited.Page.WaitForURLAsync($"**/{address.TrimStart('.', '/')}");
        await visited.Page.Locator(".map-filters a[aria-current]:focus").WaitForAsync();
        Assert.True(await visited.Page.EvaluateAsync<bool>("window.same"));

        await visited.Page.GoBackAsync();
        await visited.Page.Locator("h1").First.WaitForAsync();
        Assert.EndsWith("/mappa/", visited.Page.Url, StringComparison.Ordinal);
        Assert.Equal([], visited.Complaints);
    }

    [Fact]
    public async Task The_filters_are_separate_pages_where_scripts_do_not_run()
    {
        await using VisitedPage visited = await site.VisitAsync("mappa/", new Visit(JavaScript: false));
        ILocator choice = visited.Page.Locator(".map-filters a:visible:not([aria-current])").First;
        await choice.ClickAsync();
        await visited.Page.WaitForURLAsync(url => !url.EndsWith("/mappa/", StringComparison.Ordinal));
        Assert.True(await visited.Page.Locator("svg.territory").IsVisibleAsync());
    }

    [Fact]
    public async Task A_cell_tells_what_it_is_when_the_keyboard_is_on_it_and_leads_to_its_municipality()
    {
        await using VisitedPage visited = await site.VisitAsync("mappa/");
        ILocator cell = visited.Page.Locator(".territory a").First;
        await cell.FocusAsync();
        string phrase = (await cell.GetAttributeAsync("aria-label"))!;
        Assert.Equal(phrase, await visited.Page.Locator("[data-map-readout]").InnerTextAsync());
        await cell.PressAsync("Enter");
        await visited.Page.WaitForURLAsync("**/comuni/*/");
        Assert.StartsWith(await visited.Page.Locator("h1").InnerTextAsync(), phrase, StringComparison.Ordinal);
    }
}
