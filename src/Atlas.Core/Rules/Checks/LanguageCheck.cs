using Atlas.Core.Diagnostics;
using Atlas.Core.Languages;
using Atlas.Core.Records;
using Atlas.Core.Values;

namespace Atlas.Core.Rules.Checks;

/// <summary>Every language of the site translates every phrase, measure and word that its pages show, and nothing else.</summary>
internal sealed class LanguageCheck(CatalogueIndex index, CheckReport report)
{
    // The words of these vocabularies do not stand on pages in other languages.
    private static readonly string[] NotShown = ["unit"];

    /// <summary>Reports unknown and missing phrases, and those whose places differ.</summary>
    public void Run()
    {
        foreach (LanguageFile language in index.Catalogue.Languages)
        {
            Run(language);
        }
    }

    private void Run(LanguageFile language)
    {
        Dictionary<string, string> known = Known();
        var hints = new NameHints([.. known.Keys]);
        HashSet<string> present = new(StringComparer.Ordinal);
        foreach (LanguageText text in language.Texts)
        {
            string key = text.Key.Value;
            if (!known.TryGetValue(key, out string? italian))
            {
                report.Add(Diagnose.Content.UnknownPhrase(text.Key.Location, key, hints.Of(key)));
            }
            else if (present.Add(key) && PhrasePlaces.Of(italian) is { } places && !string.Equals(PhrasePlaces.Of(text.Text.Value), places, StringComparison.Ordinal))
            {
                report.Add(Diagnose.Content.PlacesDiffer(text.Text.Location, key, places));
            }
        }

        foreach ((string key, string italian) in known.Where(pair => language.IsWhole && !present.Contains(pair.Key) && !IsTranslatedInData(pair.Key, language)))
        {
            report.Add(Diagnose.Content.PhraseMissing(language.File, key, italian));
        }
    }

    private Dictionary<string, string> Known()
    {
        Catalogue all = index.Catalogue;
        var known = new Dictionary<string, string>(InterfacePhrases.All, StringComparer.Ordinal)
        {
            [InterfaceWords.SiteTitle] = all.Site.Title,
            [InterfaceWords.SiteSubtitle] = all.Site.Subtitle,
            [InterfaceWords.SiteDescription] = all.Site.Description,
        };
        foreach (Measure measure in all.Measures)
        {
            known.TryAdd(InterfaceWords.MeasurePrefix + measure.Id.Value, measure.Label);
        }

        foreach (VocabularyTerm term in all.Terms.Where(term => !NotShown.Contains(term.Vocabulary, StringComparer.Ordinal)))
        {
            known.TryAdd(InterfaceWords.KeyOf(term), term.Label);
        }

        return known;
    }

    // The vocabularies have a column of their own for English.
    private bool IsTranslatedInData(string key, LanguageFile language) =>
        language.Language is "en"
        && key.StartsWith(InterfaceWords.TermPrefix, StringComparison.Ordinal)
        && index.Catalogue.Terms.Any(term => term.LabelEn is not null && string.Equals(InterfaceWords.KeyOf(term), key, StringComparison.Ordinal));
}
