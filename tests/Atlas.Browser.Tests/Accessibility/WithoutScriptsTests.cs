using Atlas.Browser.Tests.Site;

namespace Atlas.Browser.Tests.Accessibility;

public sealed class WithoutScriptsTests(ChromiumSite site)
{
    // What a reader can read and follow, in a form that can be compared.
    private const string Content =
        """
        () => [...document.querySelectorAll('main a[href], main data, main tr, main h1, main h2, main h3')]
          .filter(e => !e.closest('[data-needs-script]'))
          .map(e => `${e.localName} ${e.href ?? e.value ?? ''} ${e.textContent.replace(/\s+/g, ' ').trim()}`)
        """;

    private const string DeadControls =
        "() => [...document.querySelectorAll('main input, main select, main button')].filter(e => e.checkVisibility() && !e.form?.action).map(e => e.outerHTML)";

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Everything_can_be_read_and_followed_without_JavaScript(string path)
    {
        await using VisitedPage scripted = await site.VisitAsync(path);
        await using VisitedPage plain = await site.VisitAsync(path, new Visit(JavaScript: false));
        string[] there = await plain.Page.EvaluateAsync<string[]>(Content);
        string[] expected = await scripted.Page.EvaluateAsync<string[]>(Content);
        Assert.Equal([], expected.Except(there, StringComparer.Ordinal));
        Assert.Empty(await plain.Page.EvaluateAsync<string[]>(DeadControls));
        Assert.Equal([], plain.Complaints);
    }
}
