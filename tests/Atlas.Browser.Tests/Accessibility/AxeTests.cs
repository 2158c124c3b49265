using Atlas.Browser.Tests.Site;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Atlas.Browser.Tests.Accessibility;

[Collection(OneSite.Name)]
public sealed class AxeTests(ChromiumSite site)
{
    private static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"),
    };

    // Every width and both colour schemes, but not every pair of them: what is wrong in one pair shows in another.
    private static readonly (int Width, ColorScheme Colours)[] Looks =
        [(320, ColorScheme.Light), (768, ColorScheme.Dark), (1280, ColorScheme.Light)];

    [Theory]
    [InlineData("interventi/co4-01/")]
    public Task An_intervention_has_no_WCAG_violation(string path) => CheckAsync(path);

    // About ten minutes: asked for by name (docs/architecture.md, "Tests").
    [Theory(Explicit = true)]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public Task No_page_kind_has_a_WCAG_violation(string path) => CheckAsync(path);

    private async Task CheckAsync(string path)
    {
        var found = new List<string>();
        await using VisitedPage visited = await site.VisitAsync(path, new Visit(BypassPolicy: true));
        foreach ((int width, ColorScheme colours) in Looks)
        {
            await visited.Page.SetViewportSizeAsync(width, 900);
            await visited.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = colours });
            AxeResult result = await visited.Page.RunAxe(Wcag);
            found.AddRange(result.Violations.SelectMany(violation => violation.Nodes, (violation, node) =>
                $"{width}px {colours} {violation.Id}: {node.Html}"));
        }

        Assert.True(found.Count == 0, string.Join('\n', found.Take(20)));
    }
}
