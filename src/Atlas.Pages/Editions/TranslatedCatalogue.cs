using Atlas.Core.Languages;
using Atlas.Core.Records;
using Atlas.Core.Site;

namespace Atlas.Pages.Editions;

/// <summary>A catalogue whose measures, vocabularies and settings are named in another language. What sources and editors wrote stays as it is.</summary>
internal static class TranslatedCatalogue
{
    /// <summary>The catalogue in the words of a language.</summary>
    public static Catalogue Of(Catalogue catalogue, InterfaceWords words) => catalogue with
    {
        Site = SettingsOf(catalogue.Site, words),
        Measures = [.. catalogue.Measures.Select(measure => measure with { Label = words.Find(InterfaceWords.MeasurePrefix + measure.Id.Value) ?? measure.Label })],
        Terms = [.. catalogue.Terms.Select(term => term with { Label = words.Find(InterfaceWords.KeyOf(term)) ?? OwnEnglish(term, words) ?? term.Label })],
    };

    private static SiteSettings SettingsOf(SiteSettings site, InterfaceWords words) => site with
    {
        Title = words.Find(InterfaceWords.SiteTitle) ?? site.Title,
        Subtitle = words.Find(InterfaceWords.SiteSubtitle) ?? site.Subtitle,
        Description = words.Find(InterfaceWords.SiteDescription) ?? site.Description,
    };

    private static string? OwnEnglish(VocabularyTerm term, InterfaceWords words) => words.Language is "en" ? term.LabelEn : null;
}
