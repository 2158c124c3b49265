using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Atlas.Tests.Build;

/// <summary>A title that tries to end the data block of a page stays a title, wherever the page puts it.</summary>
public sealed class HostileTextTests
{
    private const string Title = "</script><script>alert(1)</script><!-- \u0022'&\\";

    [Fact]
    public void A_title_cannot_leave_the_structured_data()
    {
        using var atlas = new TinyAtlas();
        atlas.Replace("data/opere/interventions.csv", "Piazza del Mercato,Esempio", $"\"{Title.Replace("\"", "\"\"", StringComparison.Ordinal)}\",Esempio");
        Assert.True(TinyAtlas.Build(atlas.Request).IsSuccess);

        IHtmlDocument page = new HtmlParser().ParseDocument(atlas.Published("interventi/piazze-01/index.html"));
        Assert.Equal(Title, page.QuerySelector("h1")!.TextContent);
        Assert.All(page.Scripts, script => Assert.True(script.HasAttribute("src") || script.Type is "application/ld+json", script.OuterHtml));
        using JsonDocument data = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Contains(data.RootElement.GetProperty("@graph").EnumerateArray(), thing => thing.TryGetProperty("name", out JsonElement name) && name.GetString() == Title);
    }
}
