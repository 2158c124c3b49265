using Atlas.Browser.Tests.Site;
using Microsoft.Playwright;

namespace Atlas.Browser.Tests.Use;

public sealed class ComparisonTests(ChromiumSite site)
{
    [Theory]
    [InlineData("confronta/")]
    [InlineData("confronta/comuni/")]
    public async Task Two_to_four_rows_stand_side_by_side_and_the_address_remembers_them(string path)
    {
        await using VisitedPage visited = await site.VisitAsync(path);
        ILocator boxes = visited.Page.Locator("table[data-comparable]").First.GetByRole(AriaRole.Checkbox);
        for (int i = 0; i < 4; i++)
        {
            await boxes.Nth(i).FocusAsync();
            await boxes.Nth(i).PressAsync("Space");
        }

        Assert.True(await boxes.Nth(4).IsDisabledAsync());
        ILocator heads = visited.Page.Locator("[data-compare-result] thead th");
        Assert.Equal(5, await heads.CountAsync());
        Assert.Contains("4 a confronto", await visited.Page.Locator("[data-compare-status]").InnerTextAsync(), StringComparison.Ordinal);

        await visited.Page.ReloadAsync();
        Assert.Equal(5, await heads.CountAsync());
        Assert.Equal([], visited.Complaints);
    }
}
