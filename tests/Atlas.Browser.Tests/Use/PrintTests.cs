using System.Text.RegularExpressions;
using Atlas.Browser.Tests.Site;
using Microsoft.Playwright;

namespace Atlas.Browser.Tests.Use;

public sealed partial class PrintTests(ChromiumSite site)
{
    [Theory]
    [InlineData("interventi/co4-01/")]
    [InlineData("interventi/co4-23/")]
    [InlineData("interventi/cambio-i31b22000900001/")]
    [InlineData("comuni/legnano/")]
    [InlineData("comuni/milano/")]
    [InlineData("comuni/zibido-san-giacomo/")]
    public async Task A_profile_prints_as_a_dossier_of_one_page(string path)
    {
        await using VisitedPage visited = await site.VisitAsync(path);
        byte[] paper = await visited.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true });
        Assert.Single(PageOfPdf().Matches(System.Text.Encoding.Latin1.GetString(paper)));
    }

    [GeneratedRegex(@"/Type\s*/Page\b", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex PageOfPdf();
}
