using System.Collections.Concurrent;
using System.Text;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Pages.Plan;
using Atlas.Rendering.Facts;
using Atlas.Templating;

namespace Atlas.Rendering.Pages;

/// <summary>
/// Renders planned pages: model, template, HTML, facts. Templates are compiled once; safe to use from several threads.
/// </summary>
public sealed class PageRenderer
{
    private readonly TemplateEngine _engine;
    private readonly PageFactsReader _facts;
    private readonly DiagnosticLog _log;
    private readonly ConcurrentDictionary<string, bool> _broken = new(StringComparer.Ordinal);

    /// <summary>A renderer of the pages of one site.</summary>
    /// <param name="parts">What the site's pages are made with.</param>
    /// <param name="log">Takes what is wrong with templates and narratives.</param>
    public PageRenderer(RenderingParts parts, DiagnosticLog log)
    {
        var narratives = new Narratives.NarrativeRenderer(parts.Narratives, log);
        var functions = new TemplateFunctions(parts.Narratives.Addresses, parts.Assets, parts.Narratives.Media, narratives);
        _engine = new TemplateEngine(TemplateOptions.Atlas with { Escaping = HtmlEscaping.Always }, parts.Templates, functions.Registry());
        _facts = new PageFactsReader(new TextPool(), parts.Narratives.Addresses);
        _log = log;
    }

    /// <summary>Renders <paramref name="page"/>, or gives nothing when its template has an error, which is reported.</summary>
    public RenderedPage? Render(PlannedPage page)
    {
        if (!_engine.TryLoad(page.Template, out Template? template, out var errors))
        {
            ReportUnusable(page, errors);
            return null;
        }

        string html = template.RenderToString(new TemplateScope(page.Model()), out RenderResult result);
        if (!result.IsSuccess)
        {
            foreach (TemplateError error in result.Errors)
            {
                _log.Add(Diagnose.Templates.Rendering(Place(error.Span), Words(error), page.Route.Path, error.Suggestion));
            }

            return null;
        }

        byte[] bytes = Encoding.UTF8.GetBytes(html);
        return new RenderedPage(page.Route, bytes, _facts.Read(page.Route, page.Template, html, bytes.Length));
    }

    /// <summary>A template that cannot be used is reported once, not for each of its pages.</summary>
    private void ReportUnusable(PlannedPage page, IEnumerable<TemplateError> errors)
    {
        if (!_broken.TryAdd(page.Template, value: true))
        {
            return;
        }

        foreach (TemplateError error in errors)
        {
            bool isMissing = error.Kind == TemplateErrorKind.UnknownInclude && string.Equals(error.Span.Path, page.Template, StringComparison.Ordinal);
            _log.Add(isMissing ? Diagnose.Templates.NoTemplate(page.Template, page.Route.Path) : Diagnose.Templates.Syntax(Place(error.Span), Words(error)));
        }
    }

    private static SourceLocation Place(SourceSpan span)
    {
        // Includes name templates without their extension.
        string file = span.Path.EndsWith(TemplateTexts.Extension, StringComparison.Ordinal) ? span.Path : span.Path + TemplateTexts.Extension;
        return new SourceLocation($"templates/{file}", span.Start.Line, span.Start.Column);
    }

    private static Phrase Words(TemplateError error) => new(error.Message.Italian, error.Message.English);
}
