using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Core.Site;
using Atlas.Core.Values;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Chrome;

/// <summary>Makes what all pages have in common.</summary>
public static class SiteChrome
{
    private static readonly ImmutableArray<NavigationItem> MainNavigation =
    [
        new("Interventi", SiteRoutes.Interventions),
        new("Comuni", SiteRoutes.Municipalities),
        new("Programmi", SiteRoutes.Programmes),
        new("Strategie", SiteRoutes.Strategies),
        new("Mappa", SiteRoutes.Map),
        new("Confronta", SiteRoutes.Comparison),
        new("Dati", SiteRoutes.OpenData),
        new("Notizie", SiteRoutes.News),
    ];

    /// <summary>The chrome of the atlas: entries to texts that <c>content/pagine/</c> does not hold are left out.</summary>
    /// <param name="index">The catalogue.</param>
    /// <param name="options">Where the site will be.</param>
    /// <param name="updated">The day the data are read as of.</param>
    public static SiteModel Of(CatalogueIndex index, PlanOptions options, PartialDate? updated)
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
            Language = site.Language,
            Root = (options.BaseUrl ?? site.BaseUrl).TrimEnd('/') + options.BasePath,
            Navigation = MainNavigation,
            About =
            [
                .. Texts(index, ("metodo", "Metodo", null), ("glossario", "Glossario", null), ("domande-frequenti", "Domande frequenti", "faq")),
                new("Zone omogenee", SiteRoutes.Zones),
                new("Fonti", SiteRoutes.Sources),
                new("Qualità dei dati", SiteRoutes.Quality),
                new("Riconciliazione", SiteRoutes.Reconciliation),
            ],
            Legal =
            [
                .. Texts(index, ("privacy", "Privacy", "privacy-policy-link"), ("note-legali", "Note legali", "legal-notes"), ("accessibilita", "Accessibilità", null)),
            ],
            Links = site.Links,
            AccessibilityStatementUrl = site.AccessibilityStatementUrl,
            Updated = updated,
        };
    }

    private static IEnumerable<NavigationItem> Texts(CatalogueIndex index, params (string Key, string Label, string? Element)[] texts) =>
        texts.Where(text => index.NarrativeOf(NarrativeKind.Page, text.Key) is { Draft: false })
            .Select(text => new NavigationItem(text.Label, SiteRoutes.TextPage(text.Key), text.Element));
}
