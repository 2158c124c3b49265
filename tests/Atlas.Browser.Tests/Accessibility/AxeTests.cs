using Atlas.Browser.Tests.Site;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Atlas.Browser.Tests.Accessibility;

[Collection(OneSite.Name)]
public sealed class AxeTests(ChromiumSite site)
{
    private static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"),
    };

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task No_WCAG_violation_at_any_width_light_and_dark(string path)
    {
        var found = new List<string>();
        foreach (bool dark in (bool[])[false, true])
        {
            foreach (int width in (int[])[320, 768, 1280])
            {
                await using VisitedPage visited = await site.VisitAsync(path, new Visit(width, dark, BypassPolicy: true));
                AxeResult result = await visited.Page.RunAxe(Wcag);
                found.AddRange(result.Violations.SelectMany(violation => violation.Nodes, (violation, node) =>
                    $"{width}px {(dark ? "dark" : "light")} {violation.Id}: {node.Html}"));
            }
        }

        Assert.True(found.Count == 0, string.Join('\n', found.Take(20)));
    }
}
