using System.Collections.Immutable;
using Atlas.Core.Languages;
using Atlas.Core.Records;
using Atlas.Core.Site;
using Atlas.Core.Values;
using Atlas.Pages.Editions;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Chrome;

/// <summary>Makes what all pages have in common.</summary>
public static class SiteChrome
{
    private static readonly ImmutableArray<(string Key, Route Route)> MainNavigation =
    [
        ("nav.interventions", SiteRoutes.Interventions),
        ("nav.municipalities", SiteRoutes.Municipalities),
        ("nav.programmes", SiteRoutes.Programmes),
        ("nav.strategies", SiteRoutes.Strategies),
        ("nav.map", SiteRoutes.Map),
        ("nav.comparison", SiteRoutes.Comparison),
        ("nav.data", SiteRoutes.OpenData),
        ("nav.news", SiteRoutes.News),
    ];

    /// <summary>The chrome of the atlas: entries to texts that <c>content/pagine/</c> does not hold are left out.</summary>
    /// <param name="index">The catalogue.</param>
    /// <param name="options">Where the site will be.</param>
    /// <param name="updated">The day the data are read as of.</param>
    /// <param name="words">The words of the interface.</param>
    /// <param name="edition">The edition in another language that it is for; nothing for the site itself.</param>
    public static SiteModel Of(CatalogueIndex index, PlanOptions options, PartialDate? updated, InterfaceWords words, Edition? edition)
    {
        SiteSettings site = index.Catalogue.Site;
        return new SiteModel
        {
            Title = site.Title,
            Subtitle = site.Subtitle,
            Description = site.Description,
            Territory = site.Territory,
            Owner = site.Owner,
            Contacts = site.Contacts,
            Licence = site.Licence,
            Language = edition?.Language ?? site.Language,
            DataLanguage = edition is null ? null : site.Language,
            Words = words,
            Edition = edition,
            Root = (options.BaseUrl ?? site.BaseUrl).TrimEnd('/') + options.BasePath,
            Navigation = [.. MainNavigation.Select(item => Item(item.Key, item.Route))],
            About =
            [
                .. Texts(("metodo", "nav.guide", null), ("glossario", "nav.glossary", null), ("domande-frequenti", "nav.faq", "faq")),
                Item("nav.zones", SiteRoutes.Zones),
                Item("nav.sources", SiteRoutes.Sources),
                Item("nav.quality", SiteRoutes.Quality),
                Item("nav.reconciliation", SiteRoutes.Reconciliation),
            ],
            Legal =
            [
                .. Texts(("privacy", "nav.privacy", "privacy-policy-link"), ("note-legali", "nav.legal", "legal-notes"), ("accessibilita", "nav.accessibility", null)),
            ],
            Links = site.Links,
            AccessibilityStatementUrl = site.AccessibilityStatementUrl,
            Updated = updated,
        };

        IEnumerable<NavigationItem> Texts(params (string Key, string Label, string? Element)[] texts) =>
            texts.Where(text => index.NarrativeOf(NarrativeKind.Page, text.Key) is { Draft: false })
                .Select(text => Item(text.Label, SiteRoutes.TextPage(text.Key)) with { Element = text.Element });

        NavigationItem Item(string key, Route route)
        {
            Route twin = edition?.Of(route) ?? route;
            return new NavigationItem(words.Of(key), twin) { Language = edition is not null && twin == route ? site.Language : null };
        }
    }
}
