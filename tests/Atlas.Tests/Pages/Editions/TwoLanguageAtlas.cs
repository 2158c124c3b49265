using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Atlas.Core.Languages;
using Atlas.Tests.Build;

namespace Atlas.Tests.Pages.Editions;

/// <summary>A small atlas in a second language, in which every phrase is its own key between guillemets: what is not translated shows.</summary>
public sealed class TwoLanguageAtlas : IDisposable
{
    private static readonly string[] OwnKeys =
    [
        InterfaceWords.SiteTitle, InterfaceWords.SiteSubtitle, InterfaceWords.SiteDescription, "measure.expected_cost", "measure.municipal_cofunding",
        "measure.requested_contribution", "measure.funding_total", "measure.payments_total", "measure.declared_interventions",
    ];

    private readonly TinyAtlas _atlas = new();

    public TwoLanguageAtlas()
    {
        _atlas.Replace("content/site.yml", "language: it", "language: it\nlanguages: [en]");
        _atlas.Write("content/lingue/en.csv", "key,text\n" + string.Concat(Phrases().Select(phrase => $"{phrase.Key},\"{phrase.Value}\"\n")));
        _atlas.BuildCleanly();
    }

    public string Published(string path) => _atlas.Published(path);

    public IHtmlDocument Page(string route) => new HtmlParser().ParseDocument(Published(route.Length == 0 || route.EndsWith('/') ? route + "index.html" : route));

    public void Dispose() => _atlas.Dispose();

    private static IEnumerable<KeyValuePair<string, string>> Phrases()
    {
        Dictionary<string, string> phrases = InterfacePhrases.All.ToDictionary(
            phrase => phrase.Key, phrase => $"«{phrase.Key}» {PhrasePlaces.Of(phrase.Value)}".TrimEnd(), StringComparer.Ordinal);
        (phrases["format.group"], phrases["format.decimal"], phrases["format.money"], phrases["language.name"]) = (",", ".", "{0} EUR", "English");
        foreach (string key in OwnKeys)
        {
            phrases[key] = $"«{key}»";
        }

        return phrases.OrderBy(phrase => phrase.Key, StringComparer.Ordinal);
    }
}
