using Atlas.Browser.Tests.Site;

namespace Atlas.Browser.Tests.Accessibility;

public sealed class KeyboardTests(ChromiumSite site)
{
    private const int FirstStops = 30;
    private const int LastStops = 5;

    // The controls in the order of the document, each with its look at rest.
    private const string Watch =
        """
        () => {
          const look = e => [e, e.querySelector('path, rect')].filter(Boolean)
            .map(part => getComputedStyle(part)).map(s => [s.outlineStyle, s.outlineWidth, s.boxShadow, s.stroke, s.strokeWidth].join()).join(';');
          const shown = e => [...e.getClientRects()].some(box => {
            const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
            const top = box.width > 0 && box.height > 0 && document.elementFromPoint(Math.min(Math.max(x, 1), innerWidth - 1), Math.min(Math.max(y, 1), innerHeight - 1));
            return top && (e.contains(top) || top.contains(e) || e.ownerSVGElement?.contains(top));
          });
          const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')];
          window.controls = all.filter(e => e.checkVisibility() && !e.disabled && e.tabIndex >= 0);
          const rest = new Map(controls.map(e => [e, look(e)]));
          window.place = () => controls.indexOf(document.activeElement);
          window.faults = () => [
            ...controls.filter(e => e.tabIndex > 0).map(e => `out of order ${e.outerHTML.slice(0, 120)}`),
            ...controls.filter(e => { e.focus(); return document.activeElement !== e || look(e) === rest.get(e) || !shown(e); }).map(e => `no visible focus ${e.outerHTML.slice(0, 120)}`),
          ];
          return controls.length;
        }
        """;

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task The_Tab_key_goes_from_control_to_control_and_each_shows_that_it_has_the_focus(string path)
    {
        await using VisitedPage visited = await site.VisitAsync(path);
        int controls = await visited.Page.EvaluateAsync<int>(Watch);
        for (int stop = 0; stop < Math.Min(controls, FirstStops); stop++)
        {
            Assert.Equal(stop, await NextStopAsync(visited));
        }

        // Controls of long lists are alike: their focus is looked at without a press of the key for each.
        Assert.Empty(await visited.Page.EvaluateAsync<string[]>("() => faults()"));
        int last = Math.Max(1, controls - LastStops);
        await visited.Page.EvaluateAsync("place => controls[place].focus()", last - 1);
        for (int stop = last; stop < controls; stop++)
        {
            Assert.Equal(stop, await NextStopAsync(visited));
        }

        Assert.NotEqual(controls - 1, await NextStopAsync(visited));
    }

    [Theory]
    [InlineData("#contenuto", 1)]
    [InlineData("#piede", 2)]
    public async Task The_first_stops_of_the_Tab_key_skip_to_the_content_and_to_the_footer(string target, int presses)
    {
        await using VisitedPage visited = await site.VisitAsync("interventi/co4-01/");
        for (int press = 0; press < presses; press++)
        {
            await visited.Page.Keyboard.PressAsync("Tab");
        }

        await visited.Page.Keyboard.PressAsync("Enter");
        Assert.True(await visited.Page.EvaluateAsync<bool>("target => document.activeElement?.matches(target) ?? false", target));
    }

    [Fact]
    public async Task The_menu_of_a_phone_opens_and_closes_by_keyboard()
    {
        await using VisitedPage visited = await site.VisitAsync("interventi/co4-01/", new Visit(360));
        await visited.Page.Locator(".menu-button").FocusAsync();
        await visited.Page.Keyboard.PressAsync("Enter");
        Assert.True(await visited.Page.Locator(".site-nav a").First.IsVisibleAsync());
        await visited.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visited.Page.EvaluateAsync<bool>("document.activeElement.closest('.site-nav') !== null"));
        await visited.Page.Keyboard.PressAsync("Escape");
        Assert.False(await visited.Page.Locator(".site-nav a").First.IsVisibleAsync());
    }

    private static async Task<int> NextStopAsync(VisitedPage visited)
    {
        await visited.Page.Keyboard.PressAsync("Tab");
        return await visited.Page.EvaluateAsync<int>("() => place()");
    }
}
