using Atlas.Core.Locations;
using Atlas.Core.Values;

namespace Atlas.Core.Diagnostics;

public static partial class Diagnose
{
    /// <summary>Defects of the small tables of words: languages and synonyms.</summary>
    public static partial class Content
    {
        /// <summary>Rule of <see cref="WordsHeader"/>.</summary>
        public static readonly DiagnosticRule WordsHeaderRule = new(
            "ATL2017",
            Severity.Error,
            new("la prima riga non è «{0}»", "the first line is not “{0}”"),
            new("scrivere «{0}» nella prima riga del file, e sotto una coppia per riga", "write “{0}” on the first line of the file, and one pair on each line below"));

        /// <summary>Rule of <see cref="WordsRow"/>.</summary>
        public static readonly DiagnosticRule WordsRowRule = new(
            "ATL2018",
            Severity.Error,
            new("la riga non si legge come due celle", "the row does not read as two cells"),
            new("separare le due celle con una virgola; mettere tra virgolette doppie una cella che contiene virgole, e raddoppiare le virgolette che sono nel testo", "part the two cells by a comma; put a cell that holds commas between double quotes, and double the quotes within the text"));

        /// <summary>Rule of <see cref="WordsEmpty"/>.</summary>
        public static readonly DiagnosticRule WordsEmptyRule = new(
            "ATL2019",
            Severity.Error,
            new("la cella '{0}' è vuota", "the cell '{0}' is empty"),
            new("scrivere il testo, oppure togliere la riga", "write the text, or remove the row"));

        /// <summary>Rule of <see cref="WordsTwice"/>.</summary>
        public static readonly DiagnosticRule WordsTwiceRule = new(
            "ATL2020",
            Severity.Error,
            new("'{0}' c'è già alla riga {1}", "'{0}' is already on line {1}"),
            new("tenere una delle due righe", "keep one of the two rows"));

        /// <summary>Rule of <see cref="UnknownPhrase"/>.</summary>
        public static readonly DiagnosticRule UnknownPhraseRule = new(
            "ATL2021",
            Severity.Error,
            new("nessuna frase del sito ha la chiave '{0}'", "no phrase of the site has the key '{0}'"),
            new("{1}correggere la chiave, oppure togliere la riga", "{1}mend the key, or remove the row"));

        /// <summary>Rule of <see cref="PhraseMissing"/>.</summary>
        public static readonly DiagnosticRule PhraseMissingRule = new(
            "ATL2022",
            Severity.Error,
            new("manca la frase '{0}': in italiano è «{1}»", "the phrase '{0}' is missing: in Italian it is “{1}”"),
            new("aggiungere la riga «{0},…» con la traduzione", "add the row “{0},…” with the translation"));

        /// <summary>Rule of <see cref="PlacesDiffer"/>.</summary>
        public static readonly DiagnosticRule PlacesDifferRule = new(
            "ATL2023",
            Severity.Error,
            new("la frase '{0}' non ha gli stessi segnaposto dell'italiano, che sono: {1}", "the phrase '{0}' has not the places of the Italian one, which are: {1}"),
            new("usare esattamente quei segnaposto, ognuno almeno una volta, e nessun'altra graffa", "use exactly those places, each at least once, and no other brace"));

        /// <summary>Rule of <see cref="LanguageWithoutFile"/>.</summary>
        public static readonly DiagnosticRule LanguageWithoutFileRule = new(
            "ATL2024",
            Severity.Error,
            new("la lingua '{0}' non ha il suo file {1}", "the language '{0}' lacks its file {1}"),
            new("scrivere il file, oppure togliere la lingua da content/site.yml", "write the file, or remove the language from content/site.yml"));

        /// <summary>Rule of <see cref="BadLanguage"/>.</summary>
        public static readonly DiagnosticRule BadLanguageRule = new(
            "ATL2025",
            Severity.Error,
            new("'{0}' non può essere un'altra lingua del sito", "'{0}' cannot be another language of the site"),
            new("scrivere il codice della lingua in minuscolo (en, fr, pt-br), una volta sola, diverso da quello di language", "write the code of the language in lower case (en, fr, pt-br), once, other than that of language"));

        /// <summary>A small table without its header. Typical cause: a first row of words, or translated names of the columns.</summary>
        public static Diagnostic WordsHeader(SourceLocation at, string header) => new(WordsHeaderRule, at, header);

        /// <summary>A row that has more or fewer cells than two, or quotes out of place. Typical cause: a comma in a text without quotes.</summary>
        public static Diagnostic WordsRow(SourceLocation at) => new(WordsRowRule, at);

        /// <summary>An empty cell.</summary>
        public static Diagnostic WordsEmpty(SourceLocation at, string column) => new(WordsEmptyRule, at, column);

        /// <summary>A row whose first cell stands in a row above; the first holds.</summary>
        public static Diagnostic WordsTwice(SourceLocation at, string key, int line) => new(WordsTwiceRule, at, Excerpt.Of(key), line);

        /// <summary>A translation of a phrase that the site does not have. Typical cause: a slip, or a phrase or measure that is no more.</summary>
        public static Diagnostic UnknownPhrase(SourceLocation at, string key, string? nearest) => new(UnknownPhraseRule, at, Excerpt.Of(key), NearestName.Hint(nearest));

        /// <summary>A phrase, a measure or a word of a vocabulary that a language in use does not translate; pages would mix languages.</summary>
        public static Diagnostic PhraseMissing(string file, string key, string italian) => new(PhraseMissingRule, SourceLocation.WholeFile(file), key, Excerpt.Of(italian));

        /// <summary>A translation that leaves out a place for what the phrase names, or has one more.</summary>
        public static Diagnostic PlacesDiffer(SourceLocation at, string key, string places) =>
            new(PlacesDifferRule, at, key, places.Length == 0 ? new Phrase("nessuno", "none") : new Phrase(places, places));

        /// <summary>A language of <c>site.yml</c> without its file of phrases.</summary>
        public static Diagnostic LanguageWithoutFile(SourceLocation at, string language, string file) => new(LanguageWithoutFileRule, at, Excerpt.Of(language), file);

        /// <summary>A language of <c>site.yml</c> that is no code, is the site's own, or is there twice.</summary>
        public static Diagnostic BadLanguage(SourceLocation at, string language) => new(BadLanguageRule, at, Excerpt.Of(language));
    }
}
