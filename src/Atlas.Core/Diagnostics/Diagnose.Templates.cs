using Atlas.Core.Locations;
using Atlas.Core.Values;

namespace Atlas.Core.Diagnostics;

public static partial class Diagnose
{
    /// <summary>Defects of templates (ATL3001 to ATL3999).</summary>
    public static class Templates
    {
        /// <summary>Rule of <see cref="Syntax"/>.</summary>
        public static readonly DiagnosticRule SyntaxRule = new(
            "ATL3001",
            Severity.Error,
            new("il modello non si può leggere: {0}", "the template cannot be read: {0}"),
            new("correggere la sintassi (docs/templates.md)", "mend the syntax (docs/templates.md)"));

        /// <summary>Rule of <see cref="Rendering"/>.</summary>
        public static readonly DiagnosticRule RenderingRule = new(
            "ATL3002",
            Severity.Error,
            new("il modello si ferma nella pagina '/{1}'{3}: {0}", "the template stops on the page '/{1}'{3}: {0}"),
            new("{2}correggere il nome o l'espressione (docs/templates.md)", "{2}mend the name or expression (docs/templates.md)"));

        /// <summary>Rule of <see cref="NoTemplate"/>.</summary>
        public static readonly DiagnosticRule NoTemplateRule = new(
            "ATL3003",
            Severity.Error,
            new("manca il modello 'templates/{0}.sbn-html' per la pagina '/{1}'", "there is no template 'templates/{0}.sbn-html' for the page '/{1}'"),
            new("aggiungere il file, anche partendo da quello di un'altra pagina", "add the file, maybe from that of another page"));

        /// <summary>Rule of <see cref="NoTemplates"/>.</summary>
        public static readonly DiagnosticRule NoTemplatesRule = new(
            "ATL3004",
            Severity.Error,
            new("manca la cartella 'templates/'", "there is no folder 'templates/'"),
            new("indicare con --source la cartella dell'atlante, o crearne una con: atlas new site CARTELLA", "name the atlas's folder with --source, or make one with: atlas new site FOLDER"));

        /// <summary>A template that is not in the Scriban language. Typically a missing <c>end</c>.</summary>
        /// <param name="at">Where the parser stopped.</param>
        /// <param name="what">What is wrong.</param>
        public static Diagnostic Syntax(SourceLocation at, Phrase what) => new(SyntaxRule, at, what);

        /// <summary>A template that stops while a page is rendered. Typically a name that the page's model does not have.</summary>
        /// <param name="at">Where it stopped.</param>
        /// <param name="what">What is wrong.</param>
        /// <param name="page">Address of the page, without the leading slash.</param>
        /// <param name="nearest">The nearest known name, or nothing.</param>
        /// <param name="others">On how many other pages it stops in the same way.</param>
        public static Diagnostic Rendering(SourceLocation at, Phrase what, string page, string? nearest, int others) =>
            new(RenderingRule, at, what, page, NearestName.Hint(nearest), OnOthers(others));

        private static Phrase OnOthers(int others) => others switch
        {
            0 => new Phrase(string.Empty, string.Empty),
            1 => new Phrase(" (e in un'altra)", " (and on another)"),
            _ => new Phrase($" (e in altre {others})", $" (and on {others} others)"),
        };

        /// <summary>A kind of page without its template.</summary>
        /// <param name="template">The template's name.</param>
        /// <param name="page">Address of a page that asks for it.</param>
        public static Diagnostic NoTemplate(string template, string page) =>
            new(NoTemplateRule, SourceLocation.WholeFile($"templates/{template}.sbn-html"), template, page);

        /// <summary>An atlas without templates.</summary>
        public static Diagnostic NoTemplates() => new(NoTemplatesRule, SourceLocation.WholeFile("templates/"));
    }
}
