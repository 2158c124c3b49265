using System.Text.Json;
using Atlas.Browser.Tests.Site;
using Deque.AxeCore.Commons;

namespace Atlas.Browser.Tests.Accessibility;

public sealed class AxeTests(ChromiumSite site)
{
    // Each violation in one line; what passes is not gathered, which halves the time.
    private const string Violations =
        """
        async only => {
          const wcag = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
          const result = await axe.run(document, { runOnly: only ?? wcag, resultTypes: ['violations'], preload: false });
          return result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html.slice(0, 160)}`));
        }
        """;

    // A page is the same document in every look: after the first look at each layout, only these can give another answer.
    private static readonly string[] RulesOfLooks = ["color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size"];

    private static readonly string AxeScript = new BundledAxeScriptProvider().GetScript();

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task No_page_kind_has_a_WCAG_violation_at_any_width_in_light_or_dark(string path)
    {
        var found = new List<string>();
        var layouts = new HashSet<int>();
        await using VisitedPage visited = await site.VisitAsync(path);
        await visited.Page.EvaluateAsync(AxeScript);
        foreach (Look look in Look.All)
        {
            await visited.LookAsync(look);
            string[]? only = layouts.Add(look.Width) ? null : RulesOfLooks;
            JsonElement? violations = await visited.Page.EvaluateAsync(Violations, only);
            found.AddRange(violations!.Value.EnumerateArray().Select(violation => $"{look} {violation.GetString()}"));
        }

        Assert.Equal([], found.Take(20));
    }
}
