using Atlas.Core.Locations;
using Atlas.Core.Values;

namespace Atlas.Core.Diagnostics;

public static partial class Diagnose
{
    /// <summary>Defects of the files of narratives and of their front matter (ATL2001 to ATL2099).</summary>
    public static partial class Content
    {
        /// <summary>Rule of <see cref="FrontMatterMissing"/>.</summary>
        public static readonly DiagnosticRule FrontMatterMissingRule = new(
            "ATL2001",
            Severity.Error,
            new("il testo non comincia con l'intestazione", "the text does not start with its front matter"),
            new("cominciare il file con una riga «---», poi le chiavi (description, updated, …), poi un'altra riga «---»", "start the file with a line “---”, then the keys (description, updated, …), then another line “---”"));

        /// <summary>Rule of <see cref="FrontMatterUnclosed"/>.</summary>
        public static readonly DiagnosticRule FrontMatterUnclosedRule = new(
            "ATL2002",
            Severity.Error,
            new("l'intestazione aperta qui non viene chiusa", "the front matter opened here is not closed"),
            new("aggiungere una riga «---» dopo l'ultima chiave", "add a line “---” after the last key"));

        /// <summary>Rule of <see cref="NotYaml"/>.</summary>
        public static readonly DiagnosticRule NotYamlRule = new(
            "ATL2003",
            Severity.Error,
            new("l'intestazione non è YAML valido: {0}", "the front matter is not valid YAML: {0}"),
            new("controllare i due punti, i rientri e le virgolette; un testo che contiene «: » o «#» va tra virgolette", "check colons, indents and quotes; a text that holds “: ” or “#” goes between quotes"));

        /// <summary>Rule of <see cref="UnknownKey"/>.</summary>
        public static readonly DiagnosticRule UnknownKeyRule = new(
            "ATL2004",
            Severity.Error,
            new("la chiave '{0}' non esiste qui", "there is no key '{0}' here"),
            new("{1}correggere il nome, oppure togliere la riga", "{1}mend the name, or remove the line"));

        /// <summary>Rule of <see cref="WrongType"/>.</summary>
        public static readonly DiagnosticRule WrongTypeRule = new(
            "ATL2005",
            Severity.Error,
            new("il valore di '{0}' non va bene: serve {1}", "the value of '{0}' will not do: {1} is needed"),
            new("correggere il valore", "mend the value"));

        /// <summary>Rule of <see cref="DuplicateKey"/>.</summary>
        public static readonly DiagnosticRule DuplicateKeyRule = new(
            "ATL2006",
            Severity.Error,
            new("la chiave '{0}' è scritta due volte", "the key '{0}' is written twice"),
            new("tenerne una sola", "keep one of them"));

        /// <summary>Rule of <see cref="KeyMissing"/>.</summary>
        public static readonly DiagnosticRule KeyMissingRule = new(
            "ATL2007",
            Severity.Error,
            new("all'intestazione manca la chiave '{0}'", "the front matter lacks the key '{0}'"),
            new("aggiungere la riga «{0}: …»", "add the line “{0}: …”"));

        /// <summary>Rule of <see cref="DescriptionTooLong"/>.</summary>
        public static readonly DiagnosticRule DescriptionTooLongRule = new(
            "ATL2008",
            Severity.Warning,
            new("la descrizione ha {0} caratteri, il massimo è {1}", "the description has {0} characters, the maximum is {1}"),
            new("accorciarla: i motori di ricerca tagliano il resto", "shorten it: search engines cut the rest"));

        /// <summary>Rule of <see cref="UnknownSubject"/>.</summary>
        public static readonly DiagnosticRule UnknownSubjectRule = new(
            "ATL2009",
            Severity.Error,
            new("il testo parla di {0} '{1}', che nei dati non c'è", "the text is about {0} '{1}', which the data do not have"),
            new("{2}dare al file il nome giusto, oppure aggiungere ai dati ciò di cui parla", "{2}give the file the right name, or add to the data what it is about"));

        /// <summary>Rule of <see cref="NewsName"/>.</summary>
        public static readonly DiagnosticRule NewsNameRule = new(
            "ATL2010",
            Severity.Error,
            new("il nome di una notizia comincia con la sua data: '{0}' no", "the name of a news item starts with its date: '{0}' does not"),
            new("rinominare il file, per esempio in {1}", "rename the file, for instance to {1}"));

        /// <summary>Rule of <see cref="NewsDateDiffers"/>.</summary>
        public static readonly DiagnosticRule NewsDateDiffersRule = new(
            "ATL2011",
            Severity.Error,
            new("la data {0} non è quella del nome del file, {1}", "the date {0} is not the one of the file's name, {1}"),
            new("mettere la stessa data nel nome e nell'intestazione", "put the same date in the name and in the front matter"));

        /// <summary>Rule of <see cref="UnknownSource"/>.</summary>
        public static readonly DiagnosticRule UnknownSourceRule = new(
            "ATL2012",
            Severity.Error,
            new("la fonte '{0}' non c'è in data/sources.csv", "the source '{0}' is not in data/sources.csv"),
            new("{1}correggere l'id, oppure aggiungere la fonte", "{1}mend the id, or add the source"));

        /// <summary>Rule of <see cref="UnknownNewsSubject"/>.</summary>
        public static readonly DiagnosticRule UnknownNewsSubjectRule = new(
            "ATL2013",
            Severity.Error,
            new("'{0}' non è l'id di un intervento, programma, strategia o zona, né il codice ISTAT di un comune", "'{0}' is the id of no intervention, programme, strategy or zone, nor the ISTAT code of a municipality"),
            new("{1}correggere l'id", "{1}mend the id"));

        /// <summary>Rule of <see cref="ImageMissing"/>.</summary>
        public static readonly DiagnosticRule ImageMissingRule = new(
            "ATL2014",
            Severity.Error,
            new("l'immagine '{0}' non c'è in content/", "there is no image '{0}' in content/"),
            new("{1}mettere il file in content/ e scrivere il percorso da lì", "{1}put the file in content/ and write the path from there"));

        /// <summary>Rule of <see cref="AlternativeMissing"/>.</summary>
        public static readonly DiagnosticRule AlternativeMissingRule = new(
            "ATL2015",
            Severity.Error,
            new("all'immagine manca il testo alternativo 'alt'", "the image lacks the alternative text 'alt'"),
            new("aggiungere «alt: …» e dire che cosa si vede, per chi non vede", "add “alt: …” and say what it shows, for those who cannot see it"));

        /// <summary>Rule of <see cref="EmptyBody"/>.</summary>
        public static readonly DiagnosticRule EmptyBodyRule = new(
            "ATL2016",
            Severity.Warning,
            new("sotto l'intestazione non c'è nessun testo", "there is no text below the front matter"),
            new("scrivere il testo, oppure togliere il file", "write the text, or remove the file"));

        /// <summary>A narrative without front matter. Typical cause: a text pasted into a new file.</summary>
        public static Diagnostic FrontMatterMissing(SourceLocation at) => new(FrontMatterMissingRule, at);

        /// <summary>A front matter without its closing line.</summary>
        public static Diagnostic FrontMatterUnclosed(SourceLocation at) => new(FrontMatterUnclosedRule, at);

        /// <summary>A front matter that cannot be parsed. Typical cause: a colon in a title without quotes.</summary>
        public static Diagnostic NotYaml(SourceLocation at, Phrase detail) => new(NotYamlRule, at, detail);

        /// <summary>A key that this kind of narrative does not have. Typical cause: a slip, or a key of news in a profile.</summary>
        public static Diagnostic UnknownKey(SourceLocation at, string key, string? nearest) => new(UnknownKeyRule, at, Excerpt.Of(key), NearestName.Hint(nearest));

        /// <summary>A value of another type. Typical cause: a date written <c>1/2/2026</c>, <c>draft: si</c>, one id where a list goes.</summary>
        public static Diagnostic WrongType(SourceLocation at, string key, Phrase wanted) => new(WrongTypeRule, at, key, wanted);

        /// <summary>A key is there twice; the first holds.</summary>
        public static Diagnostic DuplicateKey(SourceLocation at, string key) => new(DuplicateKeyRule, at, Excerpt.Of(key));

        /// <summary>A key that this kind of narrative must have.</summary>
        public static Diagnostic KeyMissing(SourceLocation at, string key) => new(KeyMissingRule, at, key);

        /// <summary>A description longer than search engines show.</summary>
        public static Diagnostic DescriptionTooLong(SourceLocation at, int length, int limit) => new(DescriptionTooLongRule, at, length, limit);

        /// <summary>A narrative whose file name is the id of nothing. Typical cause: a slip in the name, or a subject not yet in the data.</summary>
        public static Diagnostic UnknownSubject(string file, Phrase kind, string key, string? nearest) =>
            new(UnknownSubjectRule, SourceLocation.WholeFile(file), kind, Excerpt.Of(key), NearestName.Hint(nearest));

        /// <summary>A news item whose file name is not <c>date-slug</c>.</summary>
        public static Diagnostic NewsName(string file, string name, string example) => new(NewsNameRule, SourceLocation.WholeFile(file), Excerpt.Of(name), example);

        /// <summary>A news item with one date in its name and another in its front matter.</summary>
        public static Diagnostic NewsDateDiffers(SourceLocation at, string date, string inName) => new(NewsDateDiffersRule, at, date, inName);

        /// <summary>A narrative names a source that does not exist.</summary>
        public static Diagnostic UnknownSource(SourceLocation at, string source, string? nearest) =>
            new(UnknownSourceRule, at, Excerpt.Of(source), NearestName.Hint(nearest));

        /// <summary>A news item names a subject that does not exist.</summary>
        public static Diagnostic UnknownNewsSubject(SourceLocation at, string subject, string? nearest) =>
            new(UnknownNewsSubjectRule, at, Excerpt.Of(subject), NearestName.Hint(nearest));

        /// <summary>A lead picture whose file is not there, or whose path leaves <c>content/</c>.</summary>
        public static Diagnostic ImageMissing(SourceLocation at, string path, string? nearest) =>
            new(ImageMissingRule, at, Excerpt.Of(path), NearestName.Hint(nearest));

        /// <summary>A lead picture without alternative text (WCAG 2.1, 1.1.1).</summary>
        public static Diagnostic AlternativeMissing(SourceLocation at) => new(AlternativeMissingRule, at);

        /// <summary>A narrative with nothing but its front matter.</summary>
        public static Diagnostic EmptyBody(SourceLocation at) => new(EmptyBodyRule, at);
    }
}
