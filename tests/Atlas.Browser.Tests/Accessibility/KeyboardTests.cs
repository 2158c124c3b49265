using Atlas.Browser.Tests.Site;

namespace Atlas.Browser.Tests.Accessibility;

[Collection(OneSite.Name)]
public sealed class KeyboardTests(ChromiumSite site)
{
    private const string FocusedElement =
        """
        () => {
          const e = document.activeElement;
          if (!e || e === document.body) return '';
          const style = getComputedStyle(e);
          const box = e.getBoundingClientRect();
          const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none';
          const shown = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
          return (ring && shown ? 'visible ' : 'HIDDEN ') + e.outerHTML.slice(0, 120);
        }
        """;

    [Theory(Explicit = true)]
    [InlineData("")]
    [InlineData("interventi/")]
    [InlineData("interventi/co4-01/")]
    [InlineData("comuni/legnano/")]
    [InlineData("mappa/")]
    [InlineData("confronta/")]
    [InlineData("cerca/")]
    public async Task Every_stop_of_the_Tab_key_has_a_visible_focus(string path)
    {
        await using VisitedPage visited = await site.VisitAsync(path);
        var hidden = new List<string>();
        for (int stop = 0; stop < 40; stop++)
        {
            await visited.Page.Keyboard.PressAsync("Tab");
            string focused = await visited.Page.EvaluateAsync<string>(FocusedElement);
            if (focused.StartsWith("HIDDEN", StringComparison.Ordinal))
            {
                hidden.Add(focused);
            }
        }

        Assert.Equal([], hidden);
    }

    [Fact(Explicit = true)]
    public async Task The_first_stop_of_the_Tab_key_skips_to_the_content()
    {
        await using VisitedPage visited = await site.VisitAsync("interventi/co4-01/");
        await visited.Page.Keyboard.PressAsync("Tab");
        await visited.Page.Keyboard.PressAsync("Enter");
        string target = await visited.Page.EvaluateAsync<string>("document.querySelector(':target')?.localName ?? ''");
        Assert.Equal("main", target);
    }
}
