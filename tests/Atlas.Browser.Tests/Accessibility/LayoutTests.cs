using Atlas.Browser.Tests.Site;
using Microsoft.Playwright;

namespace Atlas.Browser.Tests.Accessibility;

public sealed class LayoutTests(ChromiumSite site)
{
    private const string Overflow =
        """
        () => {
          const root = document.documentElement;
          // On a phone the rows of lists are blocks, and nothing is left to scroll.
          const lists = innerWidth <= 640 ? [...document.querySelectorAll('.scroll:has(> .stacked)')].filter(e => e.scrollWidth > e.clientWidth) : [];
          if (lists.length) return `${lists[0].scrollWidth} pixels in a list: ` + lists[0].outerHTML.slice(0, 100);
          if (root.scrollWidth <= innerWidth) return '';
          const wide = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.scroll, .skip, svg'));
          return `${root.scrollWidth} pixels: ` + wide.slice(0, 3).map(e => e.outerHTML.slice(0, 100)).join(' | ');
        }
        """;

    private const string Shift =
        """
        () => new Promise(resolve => {
          const moved = [];
          new PerformanceObserver(list => list.getEntries().forEach(e => moved.push(`${e.value.toFixed(4)} ${e.sources.map(s => s.node?.outerHTML?.slice(0, 80) ?? s.node?.nodeName).join(', ')}`)))
            .observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(moved)));
        })
        """;

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Nothing_scrolls_sideways_at_any_width_and_the_browser_complains_of_nothing(string path)
    {
        await using VisitedPage visited = await site.VisitAsync(path);
        foreach (Look look in Look.All)
        {
            await visited.LookAsync(look);
            Assert.Equal((look, string.Empty), (look, await visited.Page.EvaluateAsync<string>(Overflow)));
        }

        Assert.Equal([], visited.Complaints);
    }

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Zooms_to_twice_its_size_without_scrolling_sideways(string path)
    {
        await using VisitedPage visited = await site.VisitAsync(path, new Visit(640));
        Assert.Equal(string.Empty, await visited.Page.EvaluateAsync<string>(Overflow));

        // Only the text, as readers set it in their browser (WCAG 1.4.4).
        await visited.LookAsync(new Look(1280, ColorScheme.Light));
        await visited.Page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%'; }");
        Assert.Equal(string.Empty, await visited.Page.EvaluateAsync<string>(Overflow));
    }

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Loading_moves_nothing_even_when_the_page_comes_in_pieces_and_its_scripts_late(string path)
    {
        foreach (int width in (int[])[360, 1280])
        {
            await using VisitedPage visited = await site.VisitAsync(path, new Visit(width, Slow: true));
            Assert.Empty(await visited.Page.EvaluateAsync<string[]>(Shift));
        }
    }
}
