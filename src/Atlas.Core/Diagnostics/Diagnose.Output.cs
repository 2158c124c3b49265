using Atlas.Core.Locations;

namespace Atlas.Core.Diagnostics;

public static partial class Diagnose
{
    /// <summary>Defects of the rendered site (ATL5001 to ATL5999). Places are in the published files.</summary>
    public static class Output
    {
        /// <summary>Rule of <see cref="BrokenLink"/>.</summary>
        public static readonly DiagnosticRule BrokenLinkRule = new(
            "ATL5001",
            Severity.Error,
            new("il collegamento a '/{0}' non porta a nessuna pagina o file del sito{1}", "the link to '/{0}' leads to no page or file of the site{1}"),
            new("correggere l'indirizzo dove è scritto (testo, dato o modello)", "mend the address where it is written (text, data or template)"));

        /// <summary>Rule of <see cref="BrokenFragment"/>.</summary>
        public static readonly DiagnosticRule BrokenFragmentRule = new(
            "ATL5002",
            Severity.Error,
            new("il collegamento a '{0}' porta a una pagina che non ha il punto '#{1}'", "the link to '{0}' leads to a page without the place '#{1}'"),
            new("correggere ciò che segue il segno #", "mend what follows the sign #"));

        /// <summary>Rule of <see cref="DuplicateId"/>.</summary>
        public static readonly DiagnosticRule DuplicateIdRule = new(
            "ATL5003",
            Severity.Error,
            new("l'identificativo '{0}' è usato due volte nella pagina", "the id '{0}' is used twice on the page"),
            new("dare un nome diverso a uno dei due (nei modelli, o a uno dei titoli del testo)", "give one of the two another name (in the templates, or one of the text's headings)"));

        /// <summary>Rule of <see cref="HeadingCount"/>.</summary>
        public static readonly DiagnosticRule HeadingCountRule = new(
            "ATL5004",
            Severity.Error,
            new("la pagina ha {0} titoli di primo livello invece di uno", "the page has {0} first-level headings instead of one"),
            new("lasciare un solo h1 nel modello", "leave one h1 in the template"));

        /// <summary>Rule of <see cref="SkippedHeading"/>.</summary>
        public static readonly DiagnosticRule SkippedHeadingRule = new(
            "ATL5005",
            Severity.Error,
            new("i titoli saltano un livello: {0}", "headings skip a level: {0}"),
            new("usare il livello subito sotto quello del titolo precedente", "use the level right below that of the heading before"));

        /// <summary>Rule of <see cref="MissingMetadata"/>.</summary>
        public static readonly DiagnosticRule MissingMetadataRule = new(
            "ATL5006",
            Severity.Error,
            new("alla pagina manca: {0}", "the page lacks: {0}"),
            new("aggiungerlo nel modello o nella testata del testo", "add it in the template or in the text's front matter"));

        /// <summary>Rule of <see cref="MissingAlternativeText"/>.</summary>
        public static readonly DiagnosticRule MissingAlternativeTextRule = new(
            "ATL5007",
            Severity.Error,
            new("l'immagine '{0}' non ha l'attributo alt", "the picture '{0}' has no alt attribute"),
            new("aggiungerlo nel modello; vuoto se l'immagine è solo decorativa", "add it in the template; empty where the picture is only decoration"));

        /// <summary>Rule of <see cref="ThirdPartyRequest"/>.</summary>
        public static readonly DiagnosticRule ThirdPartyRequestRule = new(
            "ATL5008",
            Severity.Error,
            new("la pagina farebbe una richiesta a un altro sito: '{0}'", "the page would make a request to another site: '{0}'"),
            new("copiare il file in templates/assets/ o in content/", "copy the file into templates/assets/ or content/"));

        /// <summary>Rule of <see cref="Leftover"/>.</summary>
        public static readonly DiagnosticRule LeftoverRule = new(
            "ATL5009",
            Severity.Error,
            new("nella pagina è rimasto '{0}'", "'{0}' was left on the page"),
            new("sostituirlo con il valore che doveva esserci", "put the value that should be there"));

        /// <summary>Rule of <see cref="EmptyAddress"/>.</summary>
        public static readonly DiagnosticRule EmptyAddressRule = new(
            "ATL5010",
            Severity.Error,
            new("un elemento <{0}> ha un indirizzo vuoto", "an element <{0}> has an empty address"),
            new("scrivere l'indirizzo o togliere l'elemento", "write the address or take the element away"));

        /// <summary>Rule of <see cref="InlineCode"/>.</summary>
        public static readonly DiagnosticRule InlineCodeRule = new(
            "ATL5011",
            Severity.Error,
            new("la pagina contiene codice o stile in linea: {0}", "the page holds inline code or style: {0}"),
            new("spostarlo in un file di templates/assets/: la politica di sicurezza (CSP) lo rifiuta", "move it to a file of templates/assets/: the security policy (CSP) refuses it"));

        /// <summary>Rule of <see cref="MalformedHtml"/>.</summary>
        public static readonly DiagnosticRule MalformedHtmlRule = new(
            "ATL5012",
            Severity.Error,
            new("l'HTML della pagina non è corretto: {0}", "the page's HTML is wrong: {0}"),
            new("correggere il modello", "mend the template"));

        /// <summary>Rule of <see cref="DuplicateTitle"/>.</summary>
        public static readonly DiagnosticRule DuplicateTitleRule = new(
            "ATL5013",
            Severity.Error,
            new("il titolo '{0}' è già della pagina '/{1}'", "the title '{0}' already is that of the page '/{1}'"),
            new("distinguere i due titoli, per esempio con il comune o il numero", "tell the two apart, for example by municipality or number"));

        /// <summary>Rule of <see cref="DuplicateDescription"/>.</summary>
        public static readonly DiagnosticRule DuplicateDescriptionRule = new(
            "ATL5014",
            Severity.Error,
            new("la descrizione è già della pagina '/{1}': '{0}'", "the description already is that of the page '/{1}': '{0}'"),
            new("scrivere una descrizione propria", "write a description of its own"));

        /// <summary>Rule of <see cref="OverBudget"/>.</summary>
        public static readonly DiagnosticRule OverBudgetRule = new(
            "ATL5015",
            Severity.Warning,
            new("il file è di {0} byte, oltre i {1} previsti per {2}", "the file has {0} bytes, over the {1} planned for {2}"),
            new("alleggerirlo: dividere la pagina o togliere ciò che si ripete", "make it lighter: split the page or take away what repeats"));

        /// <summary>Rule of <see cref="NotInSitemap"/>.</summary>
        public static readonly DiagnosticRule NotInSitemapRule = new(
            "ATL5016",
            Severity.Error,
            new("la pagina '/{0}' non è in sitemap.xml", "the page '/{0}' is not in sitemap.xml"),
            new("aggiungerla, o chiedere ai motori di ricerca di non elencarla (noindex)", "add it, or ask search engines not to list it (noindex)"));

        /// <summary>Rule of <see cref="UnknownInSitemap"/>.</summary>
        public static readonly DiagnosticRule UnknownInSitemapRule = new(
            "ATL5017",
            Severity.Error,
            new("sitemap.xml elenca '{0}', che non è una pagina da elencare", "sitemap.xml lists '{0}', which is no page to list"),
            new("toglierla", "take it away"));

        /// <summary>Rule of <see cref="WrongCanonical"/>.</summary>
        public static readonly DiagnosticRule WrongCanonicalRule = new(
            "ATL5018",
            Severity.Error,
            new("l'indirizzo canonico della pagina è '{0}' invece di '{1}'", "the page's canonical address is '{0}' instead of '{1}'"),
            new("scriverlo nel modello con absolute_url page.route", "write it in the template with absolute_url page.route"));

        /// <summary>Rule of <see cref="UnreadableFile"/>.</summary>
        public static readonly DiagnosticRule UnreadableFileRule = new(
            "ATL5019",
            Severity.Error,
            new("il file non è {0} valido: {1}", "the file is no valid {0}: {1}"),
            new("correggere ciò che lo scrive", "mend what writes it"));

        /// <summary>Rule of <see cref="SamePath"/>.</summary>
        public static readonly DiagnosticRule SamePathRule = new(
            "ATL5020",
            Severity.Error,
            new("due parti del sito scrivono lo stesso file '{0}'", "two parts of the site write the same file '{0}'"),
            new("cambiare il nome di una delle due; su alcuni server maiuscole e minuscole non si distinguono", "rename one of the two; on some servers capitals and small letters are the same"));

        /// <summary>Rule of <see cref="OutsideLinkBroken"/>.</summary>
        public static readonly DiagnosticRule OutsideLinkBrokenRule = new(
            "ATL5021",
            Severity.Warning,
            new("il collegamento a '{0}' non porta più a nulla: {1} (chiesto il {2}; pagine che lo mostrano: {3})", "the link to '{0}' leads nowhere any more: {1} (asked on {2}; pages that show it: {3})"),
            new("cercare il nuovo indirizzo del documento, o una copia in un archivio del web, e scriverlo al posto di questo", "look for the document's new address, or a copy in a web archive, and write it in place of this one"));

        /// <summary>Rule of <see cref="OutsideLinkUnknown"/>.</summary>
        public static readonly DiagnosticRule OutsideLinkUnknownRule = new(
            "ATL5022",
            Severity.Info,
            new("non si sa se il collegamento a '{0}' porti ancora a qualcosa: {1} (chiesto il {2}; pagine che lo mostrano: {3})", "it is not known whether the link to '{0}' still leads anywhere: {1} (asked on {2}; pages that show it: {3})"),
            new("aprirlo in un browser: molti siti rispondono solo a quelli; la richiesta si ripete da domani", "open it in a browser: many sites answer only those; it is asked again from tomorrow"));

        /// <summary>Rule of <see cref="OutsideLinkMoved"/>.</summary>
        public static readonly DiagnosticRule OutsideLinkMovedRule = new(
            "ATL5023",
            Severity.Info,
            new("il collegamento a '{0}' è stato spostato per sempre a '{1}' (chiesto il {2}; pagine che lo mostrano: {3})", "the link to '{0}' was moved for good to '{1}' (asked on {2}; pages that show it: {3})"),
            new("aprire il nuovo indirizzo e, se è lo stesso documento, scriverlo al posto del vecchio", "open the new address and, if it is the same document, write it in place of the old one"));

        /// <summary>Rule of <see cref="AnswersNotKept"/>.</summary>
        public static readonly DiagnosticRule AnswersNotKeptRule = new(
            "ATL5024",
            Severity.Info,
            new("le risposte degli altri siti non si possono conservare in '{0}': {1}", "the answers of the other sites cannot be kept in '{0}': {1}"),
            new("controllare i permessi della cartella; finché non si può, a ogni --external tutto viene chiesto di nuovo", "check the folder's permissions; until then every --external asks for all again"));

        /// <summary>Rule of <see cref="NoSiteAnswers"/>.</summary>
        public static readonly DiagnosticRule NoSiteAnswersRule = new(
            "ATL5025",
            Severity.Info,
            new("nessun altro sito ha risposto: collegamenti chiesti {0}, risposte 0", "no other site answered: links asked for {0}, answers 0"),
            new("controllare la rete di questo computer e ripetere; le risposte di prima valgono ancora", "check the network of this computer and ask again; the answers from before still hold"));

        /// <summary>An internal link that leads nowhere. Typically a renamed page or asset. Reported once for each target.</summary>
        /// <param name="at">The first page that links to it.</param>
        /// <param name="target">Path from the site's root.</param>
        /// <param name="others">How many other pages link to it.</param>
        public static Diagnostic BrokenLink(SourceLocation at, string target, int others) => new(BrokenLinkRule, at, target, OnOthers(others));

        /// <summary>An internal link to a place that its page does not have. Typically a heading that was rewritten.</summary>
        /// <param name="at">Place in the page, whose file is named as it is published.</param>
        /// <param name="target">Path from the site's root.</param>
        /// <param name="fragment">The missing id.</param>
        public static Diagnostic BrokenFragment(SourceLocation at, string target, string fragment) => new(BrokenFragmentRule, at, target, fragment);

        /// <summary>An id that stands twice on a page (HTML standard, 3.2.6).</summary>
        /// <param name="at">Place in the page, whose file is named as it is published.</param>
        /// <param name="id">The id.</param>
        public static Diagnostic DuplicateId(SourceLocation at, string id) => new(DuplicateIdRule, at, id);

        /// <summary>A page without its one first-level heading, or with several.</summary>
        /// <param name="at">Place in the page, whose file is named as it is published.</param>
        /// <param name="count">How many there are.</param>
        public static Diagnostic HeadingCount(SourceLocation at, string count) => new(HeadingCountRule, at, count);

        /// <summary>A heading more than one level below the one before it (WCAG 2.1, technique G141).</summary>
        /// <param name="at">Place in the page, whose file is named as it is published.</param>
        /// <param name="levels">The two levels.</param>
        public static Diagnostic SkippedHeading(SourceLocation at, string levels) => new(SkippedHeadingRule, at, levels);

        /// <summary>A page without language, title or description.</summary>
        /// <param name="at">Place in the page, whose file is named as it is published.</param>
        /// <param name="what"><c>lang</c>, <c>title</c> or <c>description</c>.</param>
        public static Diagnostic MissingMetadata(SourceLocation at, string what) => new(MissingMetadataRule, at, what);

        /// <summary>A picture without alternative text in a template (WCAG 2.1, 1.1.1).</summary>
        /// <param name="at">Place in the page, whose file is named as it is published.</param>
        /// <param name="picture">Its address.</param>
        public static Diagnostic MissingAlternativeText(SourceLocation at, string picture) => new(MissingAlternativeTextRule, at, picture);

        /// <summary>Something that a browser would fetch from another site (DESIGN §1.7).</summary>
        /// <param name="at">Place in the page, whose file is named as it is published.</param>
        /// <param name="address">Its address.</param>
        public static Diagnostic ThirdPartyRequest(SourceLocation at, string address) => new(ThirdPartyRequestRule, at, address);

        /// <summary>Text that should have been replaced. Typically a misspelt directive, or a value printed where there is none.</summary>
        /// <param name="at">Place in the page, whose file is named as it is published.</param>
        /// <param name="text">The text.</param>
        public static Diagnostic Leftover(SourceLocation at, string text) => new(LeftoverRule, at, text);

        /// <summary>A reference without address.</summary>
        /// <param name="at">Place in the page, whose file is named as it is published.</param>
        /// <param name="element">Name of the element.</param>
        public static Diagnostic EmptyAddress(SourceLocation at, string element) => new(EmptyAddressRule, at, element);

        /// <summary>A script, style or handler in the page.</summary>
        /// <param name="at">Place in the page, whose file is named as it is published.</param>
        /// <param name="what">The element or attribute.</param>
        public static Diagnostic InlineCode(SourceLocation at, string what) => new(InlineCodeRule, at, what);

        /// <summary>Tags that don't match, or elements where HTML does not allow them.</summary>
        /// <param name="at">Place in the page, whose file is named as it is published.</param>
        /// <param name="what">What is wrong.</param>
        public static Diagnostic MalformedHtml(SourceLocation at, string what) => new(MalformedHtmlRule, at, what);

        /// <summary>A title that two pages have.</summary>
        /// <param name="at">Place in the page, whose file is named as it is published.</param>
        /// <param name="title">The title.</param>
        /// <param name="other">Address of the other page.</param>
        public static Diagnostic DuplicateTitle(SourceLocation at, string title, string other) => new(DuplicateTitleRule, at, title, other);

        /// <summary>A description that two pages have.</summary>
        /// <param name="at">Place in the page, whose file is named as it is published.</param>
        /// <param name="description">The description.</param>
        /// <param name="other">Address of the other page.</param>
        public static Diagnostic DuplicateDescription(SourceLocation at, string description, string other) => new(DuplicateDescriptionRule, at, description, other);

        /// <summary>A file over its budget (DESIGN §9).</summary>
        /// <param name="at">Place in the page, whose file is named as it is published.</param>
        /// <param name="length">Its size in bytes.</param>
        /// <param name="budget">The most it should have.</param>
        /// <param name="what">What the budget is for.</param>
        public static Diagnostic OverBudget(SourceLocation at, long length, long budget, Phrase what) => new(OverBudgetRule, at, length, budget, what);

        /// <summary>A page that the sitemap does not list.</summary>
        /// <param name="page">Its address.</param>
        public static Diagnostic NotInSitemap(string page) => new(NotInSitemapRule, SourceLocation.WholeFile("sitemap.xml"), page);

        /// <summary>An address of the sitemap that is no page of the site, or one that asks not to be listed.</summary>
        /// <param name="address">The address.</param>
        public static Diagnostic UnknownInSitemap(string address) => new(UnknownInSitemapRule, SourceLocation.WholeFile("sitemap.xml"), address);

        /// <summary>A page that calls another address its own.</summary>
        /// <param name="at">Place in the page, whose file is named as it is published.</param>
        /// <param name="canonical">What it says.</param>
        /// <param name="expected">What it should say.</param>
        public static Diagnostic WrongCanonical(SourceLocation at, string canonical, string expected) => new(WrongCanonicalRule, at, canonical, expected);

        /// <summary>A JSON or XML file of the site that cannot be read back.</summary>
        /// <param name="at">Place in the page, whose file is named as it is published.</param>
        /// <param name="format"><c>JSON</c> or <c>XML</c>.</param>
        /// <param name="what">What is wrong.</param>
        public static Diagnostic UnreadableFile(SourceLocation at, string format, string what) => new(UnreadableFileRule, at, format, what);

        /// <summary>Two files of the site with the same path, or paths that differ in case only.</summary>
        /// <param name="path">The path.</param>
        public static Diagnostic SamePath(string path) => new(SamePathRule, SourceLocation.WholeFile(path), path);

        /// <summary>A link to another site at which nothing is any more. Typically a document that its publisher took away or renamed.</summary>
        /// <param name="at">Where the address stands in the sources; otherwise the first page that links to it.</param>
        /// <param name="address">The address.</param>
        /// <param name="why">What its server answered.</param>
        /// <param name="day">The day on which it was asked.</param>
        /// <param name="pages">How many pages link to it.</param>
        public static Diagnostic OutsideLinkBroken(SourceLocation at, string address, Phrase why, string day, int pages) => new(OutsideLinkBrokenRule, at, address, why, day, pages);

        /// <summary>A link to another site that gave no answer, or refused one. Typically a server that takes programs for attackers.</summary>
        /// <param name="at">Where the address stands in the sources; otherwise the first page that links to it.</param>
        /// <param name="address">The address.</param>
        /// <param name="why">What happened.</param>
        /// <param name="day">The day on which it was asked.</param>
        /// <param name="pages">How many pages link to it.</param>
        public static Diagnostic OutsideLinkUnknown(SourceLocation at, string address, Phrase why, string day, int pages) => new(OutsideLinkUnknownRule, at, address, why, day, pages);

        /// <summary>A link to another site that has a new address for good (RFC 9110, 15.4.2 and 15.4.9).</summary>
        /// <param name="at">Where the address stands in the sources; otherwise the first page that links to it.</param>
        /// <param name="address">The address.</param>
        /// <param name="to">The new one.</param>
        /// <param name="day">The day on which it was asked.</param>
        /// <param name="pages">How many pages link to it.</param>
        public static Diagnostic OutsideLinkMoved(SourceLocation at, string address, string to, string day, int pages) => new(OutsideLinkMovedRule, at, address, to, day, pages);

        /// <summary>Links to other sites of which not one was answered. Typically a computer without network.</summary>
        /// <param name="links">How many were asked for.</param>
        public static Diagnostic NoSiteAnswers(int links) => new(NoSiteAnswersRule, SourceLocation.WholeFile("content/site.yml"), links);

        /// <summary>A file of answers that cannot be written. Typically a folder that may only be read.</summary>
        /// <param name="file">The file.</param>
        /// <param name="what">What the system says.</param>
        public static Diagnostic AnswersNotKept(string file, string what) => new(AnswersNotKeptRule, SourceLocation.WholeFile(file), file, what);

        private static Phrase OnOthers(int pages) => pages switch
        {
            0 => new Phrase(string.Empty, string.Empty),
            1 => new Phrase(" (e da un'altra pagina)", " (nor from another page)"),
            _ => new Phrase($" (e da altre {pages} pagine)", $" (nor from {pages} other pages)"),
        };
    }
}
