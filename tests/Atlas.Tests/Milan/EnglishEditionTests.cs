using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Atlas.Tests.Milan;

/// <summary>The English pages of the real atlas: no word of Italian but where it is said to be Italian.</summary>
public sealed partial class EnglishEditionTests(MilanSite site)
{
    private readonly Lazy<string[]> _programmes = new(() => [.. site.Plan.Pages.Where(page => page is { Language: null, Template: "programme" }).Select(page => page.Model().Heading)]);

    [Fact]
    public void What_is_not_marked_as_italian_is_english()
    {
        string[] pages = [.. site.Paths.Where(path => path.StartsWith("en/", StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal))];
        Assert.True(pages.Length > 350);

        Assert.Empty(pages.SelectMany(page => ItalianOn(page).Select(words => $"{page}: {words}")).Take(20));
    }

    [Fact]
    public void Every_profile_of_a_work_a_municipality_or_a_programme_is_there_in_english() => Assert.All(
        site.Plan.Pages.Where(page => page is { Language: null, Template: "intervention" or "municipality" or "programme" or "zone" or "strategy" or "works" }),
        page => Assert.True(File.Exists(Path.Combine(site.Folder, "en", page.Route.File)), page.Route.Path));

    private IEnumerable<string> ItalianOn(string path)
    {
        IHtmlDocument document = new HtmlParser().ParseDocument(site.Text(path));
        foreach (IElement foreign in document.QuerySelectorAll("main [lang=it], main sup, main .print-only, main textarea").ToArray())
        {
            foreign.Remove();
        }

        // Who published a source is a name, which stands after the title.
        foreach (INode publisher in document.QuerySelectorAll("main .references li").Select(entry => entry.ChildNodes.OfType<IText>().First()))
        {
            publisher.TextContent = string.Empty;
        }

        // The names of programmes stand in the headings of their maps.
        string text = _programmes.Value.Aggregate(document.QuerySelector("main")!.TextContent, (rest, name) => rest.Replace(name, string.Empty, StringComparison.Ordinal));
        return Italian().Matches(text).Select(match => text.Substring(Math.Max(0, match.Index - 20), Math.Min(60, text.Length - Math.Max(0, match.Index - 20))).Replace('\n', ' '));
    }

    // Words of sentences, not of names of places.
    [GeneratedRegex(@"\b(?:che|della|delle|degli|dell’|sono|nessun[ao]?|interventi|comuni|fonti|dato|senza|per abitante|somma|altri|tutti|opere)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Italian();
}
