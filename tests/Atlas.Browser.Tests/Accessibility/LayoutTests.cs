using Atlas.Browser.Tests.Site;

namespace Atlas.Browser.Tests.Accessibility;

[Collection(OneSite.Name)]
public sealed class LayoutTests(ChromiumSite site)
{
    [Theory(Explicit = true)]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Nothing_scrolls_sideways_from_320_pixels_up_and_the_browser_complains_of_nothing(string path)
    {
        foreach (int width in (int[])[320, 640, 1280])
        {
            await using VisitedPage visited = await site.VisitAsync(path, new Visit(width));
            int scrollWidth = await visited.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            Assert.True(scrollWidth <= width, $"{path} is {scrollWidth} pixels wide in a window of {width}");
            Assert.Equal([], visited.Complaints);
        }
    }

    [Theory(Explicit = true)]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Reads_the_same_without_JavaScript(string path)
    {
        await using VisitedPage plain = await site.VisitAsync(path, new Visit(JavaScript: false));
        Assert.NotEqual(string.Empty, (await plain.Page.Locator("h1").InnerTextAsync()).Trim());
        Assert.True(await plain.Page.Locator("main").IsVisibleAsync());
        Assert.Equal([], plain.Complaints);
    }

    [Theory(Explicit = true)]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Loading_moves_nothing(string path)
    {
        await using VisitedPage visited = await site.VisitAsync(path);
        double shift = await visited.Page.EvaluateAsync<double>(
            """
            () => new Promise(resolve => {
              let total = 0;
              new PerformanceObserver(list => list.getEntries().forEach(e => { total += e.value; })).observe({ type: 'layout-shift', buffered: true });
              requestAnimationFrame(() => requestAnimationFrame(() => resolve(total)));
            })
            """);
        Assert.Equal(0, shift, 3);
    }
}
