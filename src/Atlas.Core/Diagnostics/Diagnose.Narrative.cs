using Atlas.Core.Locations;
using Atlas.Core.Values;

namespace Atlas.Core.Diagnostics;

public static partial class Diagnose
{
    /// <summary>Defects of a narrative's text (ATL2101 to ATL2499).</summary>
    public static class Narrative
    {
        /// <summary>Rule of <see cref="RawHtml"/>.</summary>
        public static readonly DiagnosticRule RawHtmlRule = new(
            "ATL2101",
            Severity.Error,
            new("il testo contiene HTML: {0}", "the text holds HTML: {0}"),
            new("scriverlo in Markdown; per mostrare il segno < scrivere \\<", "write it in Markdown; to show the sign < write \\<"));

        /// <summary>Rule of <see cref="ForbiddenAddress"/>.</summary>
        public static readonly DiagnosticRule ForbiddenAddressRule = new(
            "ATL2102",
            Severity.Error,
            new("l'indirizzo '{0}' non è ammesso", "the address '{0}' is not allowed"),
            new(
                "usare un indirizzo http, https, mailto o tel, oppure un rimando come [Legnano](comune:legnano)",
                "use an http, https, mailto or tel address, or a reference such as [Legnano](comune:legnano)"));

        /// <summary>Rule of <see cref="UnknownReference"/>.</summary>
        public static readonly DiagnosticRule UnknownReferenceRule = new(
            "ATL2103",
            Severity.Error,
            new("il rimando '{0}:{1}' non porta a nessuna pagina", "the reference '{0}:{1}' leads to no page"),
            new("{2}correggere il nome dopo i due punti", "{2}mend the name after the colon"));

        /// <summary>Rule of <see cref="UnknownFile"/>.</summary>
        public static readonly DiagnosticRule UnknownFileRule = new(
            "ATL2104",
            Severity.Error,
            new("il file '{0}' non c'è in content/", "there is no file '{0}' in content/"),
            new(
                "{1}mettere il file in content/, o scrivere il percorso a partire da content/, o usare un rimando come pagina:metodo",
                "{1}put the file into content/, or write its path from content/ on, or use a reference such as pagina:metodo"));

        /// <summary>Rule of <see cref="MissingAlternativeText"/>.</summary>
        public static readonly DiagnosticRule MissingAlternativeTextRule = new(
            "ATL2105",
            Severity.Error,
            new("l'immagine '{0}' non ha un testo alternativo", "the picture '{0}' has no alternative text"),
            new(
                "scrivere tra le parentesi quadre che cosa mostra: ![La piazza dopo i lavori]({0})",
                "write between the square brackets what it shows: ![The square after the works]({0})"));

        /// <summary>Rule of <see cref="NotAPicture"/>.</summary>
        public static readonly DiagnosticRule NotAPictureRule = new(
            "ATL2106",
            Severity.Error,
            new("il file '{0}' non è un'immagine PNG, JPEG, GIF, WebP o SVG", "the file '{0}' is no PNG, JPEG, GIF, WebP or SVG picture"),
            new("salvarlo in uno di questi formati", "save it in one of these formats"));

        /// <summary>Rule of <see cref="RemotePicture"/>.</summary>
        public static readonly DiagnosticRule RemotePictureRule = new(
            "ATL2107",
            Severity.Error,
            new("l'immagine '{0}' sta su un altro sito", "the picture '{0}' lies on another site"),
            new(
                "copiarla in content/ (se la licenza lo consente): il sito non fa richieste a terzi",
                "copy it into content/ (where its licence allows): the site makes no request to third parties"));

        /// <summary>Rule of <see cref="MalformedDirective"/>.</summary>
        public static readonly DiagnosticRule MalformedDirectiveRule = new(
            "ATL2108",
            Severity.Error,
            new("'{0}' non si capisce", "'{0}' cannot be understood"),
            new(
                "scrivere {{{{ figure \"soggetto\" \"misura\" }}}} oppure {{{{ count \"programma\" }}}}; per mostrare due graffe scrivere \\{{{{",
                "write {{{{ figure \"subject\" \"measure\" }}}} or {{{{ count \"programme\" }}}}; to show two braces write \\{{{{"));

        /// <summary>Rule of <see cref="UnknownSubject"/>.</summary>
        public static readonly DiagnosticRule UnknownSubjectRule = new(
            "ATL2109",
            Severity.Error,
            new("'{0}' non è un soggetto dei dati", "'{0}' is no subject of the data"),
            new("{1}correggere l'identificativo", "{1}mend the id"));

        /// <summary>Rule of <see cref="UnknownFigure"/>.</summary>
        public static readonly DiagnosticRule UnknownFigureRule = new(
            "ATL2110",
            Severity.Error,
            new("i dati non hanno la misura '{1}' di '{0}'", "the data have no measure '{1}' of '{0}'"),
            new(
                "{2}scrivere una misura che i dati hanno, o aggiungere la riga con la sua fonte",
                "{2}write a measure that the data have, or add the row with its source"));

        /// <summary>Rule of <see cref="UnknownProgramme"/>.</summary>
        public static readonly DiagnosticRule UnknownProgrammeRule = new(
            "ATL2111",
            Severity.Error,
            new("'{0}' non è un programma", "'{0}' is no programme"),
            new("{1}correggere l'identificativo del programma", "{1}mend the programme's id"));

        /// <summary>Rule of <see cref="TopHeading"/>.</summary>
        public static readonly DiagnosticRule TopHeadingRule = new(
            "ATL2112",
            Severity.Error,
            new("un testo non ha titoli di primo livello", "a text has no first-level headings"),
            new("cominciare da ##: il titolo della pagina è già il primo livello", "start from ##: the page's title already is the first level"));

        /// <summary>Rule of <see cref="SkippedHeading"/>.</summary>
        public static readonly DiagnosticRule SkippedHeadingRule = new(
            "ATL2113",
            Severity.Error,
            new("si passa dal livello {0} al livello {1} saltando un titolo", "it goes from level {0} to level {1} and skips a heading"),
            new("usare il livello {2}", "use level {2}"));

        /// <summary>Rule of <see cref="TooDeep"/>.</summary>
        public static readonly DiagnosticRule TooDeepRule = new(
            "ATL2114",
            Severity.Error,
            new("il testo ha troppi elementi annidati uno dentro l'altro", "the text has too many elements inside each other"),
            new("semplificare elenchi e citazioni", "simplify its lists and quotations"));

        /// <summary>Rule of <see cref="EmptyLink"/>.</summary>
        public static readonly DiagnosticRule EmptyLinkRule = new(
            "ATL2115",
            Severity.Error,
            new("il collegamento a '{0}' non ha testo", "the link to '{0}' has no text"),
            new("scrivere tra le parentesi quadre dove porta", "write between the square brackets where it leads"));

        /// <summary>Rule of <see cref="NoSuchFootnote"/>.</summary>
        public static readonly DiagnosticRule NoSuchFootnoteRule = new(
            "ATL2116",
            Severity.Error,
            new("la nota '{0}' non è scritta", "the footnote '{0}' is not written"),
            new("aggiungere in fondo al testo una riga {0}: …", "add at the end of the text a line {0}: …"));

        /// <summary>Raw HTML, which is never passed through. Typically markup pasted from another site.</summary>
        /// <param name="at">Where it starts.</param>
        /// <param name="html">Its beginning.</param>
        public static Diagnostic RawHtml(SourceLocation at, string html) => new(RawHtmlRule, at, html);

        /// <summary>An address of a scheme that is not allowed. Typically <c>javascript:</c>, <c>data:</c>, <c>file:</c> or a mistyped scheme.</summary>
        /// <param name="at">The address.</param>
        /// <param name="address">Its text.</param>
        public static Diagnostic ForbiddenAddress(SourceLocation at, string address) => new(ForbiddenAddressRule, at, address);

        /// <summary>A typed link to a subject that is not there. Typically a mistyped id.</summary>
        /// <param name="at">The address.</param>
        /// <param name="scheme">What is linked: <c>comune</c>, <c>intervento</c>…</param>
        /// <param name="key">The unknown name.</param>
        /// <param name="nearest">The nearest known name, or nothing.</param>
        public static Diagnostic UnknownReference(SourceLocation at, string scheme, string key, string? nearest) =>
            new(UnknownReferenceRule, at, scheme, key, NearestName.Hint(nearest));

        /// <summary>A link to a file that is not in <c>content/</c>. Typically a path relative to the narrative.</summary>
        /// <param name="at">The path.</param>
        /// <param name="path">Its text.</param>
        /// <param name="nearest">The nearest file, or nothing.</param>
        public static Diagnostic UnknownFile(SourceLocation at, string path, string? nearest) =>
            new(UnknownFileRule, at, path, NearestName.Hint(nearest));

        /// <summary>A picture without alternative text (WCAG 2.1, 1.1.1).</summary>
        /// <param name="at">The picture.</param>
        /// <param name="path">Its path.</param>
        public static Diagnostic MissingAlternativeText(SourceLocation at, string path) => new(MissingAlternativeTextRule, at, path);

        /// <summary>A picture in a format that browsers or the program don't read. Typically a HEIC or TIFF photograph.</summary>
        /// <param name="at">The picture.</param>
        /// <param name="path">Its path.</param>
        public static Diagnostic NotAPicture(SourceLocation at, string path) => new(NotAPictureRule, at, path);

        /// <summary>A picture on another site.</summary>
        /// <param name="at">The picture.</param>
        /// <param name="address">Its address.</param>
        public static Diagnostic RemotePicture(SourceLocation at, string address) => new(RemotePictureRule, at, address);

        /// <summary>Something between double braces that is neither a figure nor a count. Typically a missing quote.</summary>
        /// <param name="at">Where it starts.</param>
        /// <param name="text">Its text.</param>
        public static Diagnostic MalformedDirective(SourceLocation at, string text) => new(MalformedDirectiveRule, at, text);

        /// <summary>A figure of a subject that the data don't have.</summary>
        /// <param name="at">The subject.</param>
        /// <param name="subject">Its id.</param>
        /// <param name="nearest">The nearest known id, or nothing.</param>
        public static Diagnostic UnknownSubject(SourceLocation at, string subject, string? nearest) =>
            new(UnknownSubjectRule, at, subject, NearestName.Hint(nearest));

        /// <summary>A figure that the data don't have for a known subject.</summary>
        /// <param name="at">The measure.</param>
        /// <param name="subject">The subject's id.</param>
        /// <param name="measure">The measure's id.</param>
        /// <param name="nearest">The nearest known measure, or nothing.</param>
        public static Diagnostic UnknownFigure(SourceLocation at, string subject, string measure, string? nearest) =>
            new(UnknownFigureRule, at, subject, measure, NearestName.Hint(nearest));

        /// <summary>A count of a programme that is not there.</summary>
        /// <param name="at">The programme.</param>
        /// <param name="programme">Its id.</param>
        /// <param name="nearest">The nearest known id, or nothing.</param>
        public static Diagnostic UnknownProgramme(SourceLocation at, string programme, string? nearest) =>
            new(UnknownProgrammeRule, at, programme, NearestName.Hint(nearest));

        /// <summary>A first-level heading, of which a page has only its title.</summary>
        /// <param name="at">The heading.</param>
        public static Diagnostic TopHeading(SourceLocation at) => new(TopHeadingRule, at);

        /// <summary>A heading more than one level below the one before it (WCAG 2.1, technique G141).</summary>
        /// <param name="at">The heading.</param>
        /// <param name="before">Level of the heading before it.</param>
        /// <param name="level">Its level.</param>
        public static Diagnostic SkippedHeading(SourceLocation at, int before, int level) => new(SkippedHeadingRule, at, before, level, before + 1);

        /// <summary>More elements inside each other than the parser follows.</summary>
        /// <param name="file">The narrative.</param>
        public static Diagnostic TooDeep(string file) => new(TooDeepRule, SourceLocation.WholeFile(file));

        /// <summary>A link that a screen reader cannot name.</summary>
        /// <param name="at">The link.</param>
        /// <param name="address">Where it leads.</param>
        public static Diagnostic EmptyLink(SourceLocation at, string address) => new(EmptyLinkRule, at, address);

        /// <summary>A footnote mark without its note.</summary>
        /// <param name="at">The mark.</param>
        /// <param name="mark">Its text: <c>[^1]</c>.</param>
        public static Diagnostic NoSuchFootnote(SourceLocation at, string mark) => new(NoSuchFootnoteRule, at, mark);
    }
}
