using Atlas.Core.Locations;

namespace Atlas.Core.Diagnostics;

public static partial class Diagnose
{
    /// <summary>Defects of addresses: two pages at one, or names that a web address or a file system cannot hold.</summary>
    public static class Routes
    {
        /// <summary>Rule of <see cref="Duplicate"/>.</summary>
        public static readonly DiagnosticRule DuplicateRule = new(
            "ATL4001",
            Severity.Error,
            new("due pagine avrebbero lo stesso indirizzo '/{0}' (l'altra nasce in {1})", "two pages would have the same address '/{0}' (the other comes from {1})"),
            new("cambiare l'identificativo o il nome di una delle due", "change the id or the name of one of them"));

        /// <summary>Rule of <see cref="CaseCollision"/>.</summary>
        public static readonly DiagnosticRule CaseCollisionRule = new(
            "ATL4002",
            Severity.Error,
            new("gli indirizzi '/{0}' e '/{1}' differiscono solo per maiuscole e minuscole", "the addresses '/{0}' and '/{1}' differ only by case"),
            new("usare identificativi in minuscolo e diversi tra loro: molti file system non li distinguono", "use lower-case ids that differ: many file systems cannot tell them apart"));

        /// <summary>Rule of <see cref="Reserved"/>.</summary>
        public static readonly DiagnosticRule ReservedRule = new(
            "ATL4003",
            Severity.Error,
            new("l'indirizzo '/{0}' contiene il nome riservato '{1}'", "the address '/{0}' holds the reserved name '{1}'"),
            new("scegliere un altro identificativo: Windows tiene quel nome per una periferica", "choose another id: Windows keeps that name for a device"));

        /// <summary>Rule of <see cref="Unfit"/>.</summary>
        public static readonly DiagnosticRule UnfitRule = new(
            "ATL4004",
            Severity.Error,
            new("'{1}' non può far parte dell'indirizzo '/{0}'", "'{1}' cannot be part of the address '/{0}'"),
            new(
                "usare solo lettere minuscole senza accenti, cifre e trattini, al massimo 100 caratteri",
                "use only lower-case letters without accents, digits and hyphens, at most 100 characters"));

        /// <summary>Rule of <see cref="SynonymOfSeveralWords"/>.</summary>
        public static readonly DiagnosticRule SynonymOfSeveralWordsRule = new(
            "ATL4005",
            Severity.Error,
            new("il sinonimo '{0}' non è una parola sola che la ricerca guarda", "the synonym '{0}' is not one word that the search looks at"),
            new("lasciare nella prima colonna una parola sola («popolari» per «case popolari»)", "keep one word in the first column (“popolari” for “case popolari”)"));

        /// <summary>Rule of <see cref="SynonymFindsNothing"/>.</summary>
        public static readonly DiagnosticRule SynonymFindsNothingRule = new(
            "ATL4006",
            Severity.Warning,
            new("nessuna pagina ha tutte le parole di «{1}», che è ciò che '{0}' significa", "no page has all the words of “{1}”, which is what '{0}' means"),
            new("scrivere parole che le pagine hanno, oppure togliere la riga", "write words that pages have, or remove the row"));

        /// <summary>A synonym of several words, or of one that says nothing: the search goes word by word.</summary>
        /// <param name="location">Its cell.</param>
        /// <param name="word">The synonym.</param>
        public static Diagnostic SynonymOfSeveralWords(SourceLocation location, string word) => new(SynonymOfSeveralWordsRule, location, Excerpt.Of(word));

        /// <summary>A synonym for words that no page has together. Typical cause: a slip, or a kind of work that the data no longer have.</summary>
        /// <param name="location">The cell of its meaning.</param>
        /// <param name="word">The synonym.</param>
        /// <param name="meaning">What it means.</param>
        public static Diagnostic SynonymFindsNothing(SourceLocation location, string word, string meaning) =>
            new(SynonymFindsNothingRule, location, Excerpt.Of(word), Excerpt.Of(meaning));

        /// <summary>Two subjects or texts lead to one address, such as two municipalities of one name or a text named like a list.</summary>
        /// <param name="location">The row or text that comes second.</param>
        /// <param name="path">The address.</param>
        /// <param name="first">Where the first comes from.</param>
        public static Diagnostic Duplicate(SourceLocation location, string path, string first) => new(DuplicateRule, location, path, first);

        /// <summary>Two addresses that a file system without case cannot tell apart.</summary>
        /// <param name="location">The row or text that comes second.</param>
        /// <param name="path">Its address.</param>
        /// <param name="other">The other address.</param>
        public static Diagnostic CaseCollision(SourceLocation location, string path, string other) => new(CaseCollisionRule, location, path, other);

        /// <summary>An id such as <c>con</c> or <c>nul</c>.</summary>
        /// <param name="location">The row or text.</param>
        /// <param name="path">Its address.</param>
        /// <param name="name">The reserved name.</param>
        public static Diagnostic Reserved(SourceLocation location, string path, string name) => new(ReservedRule, location, path, name);

        /// <summary>An id or name with characters that an address cannot hold, or too long, or of which nothing remains.</summary>
        /// <param name="location">The row or text.</param>
        /// <param name="path">Its address.</param>
        /// <param name="segment">The unfit part.</param>
        public static Diagnostic Unfit(SourceLocation location, string path, string segment) => new(UnfitRule, location, path, segment);
    }
}
