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
    private readonly RenderingParts _parts;
    private readonly Narratives.NarrativeRenderer _narratives;
    private readonly PageFactsReader _facts;
    private readonly DiagnosticLog _log;
    private readonly ConcurrentDictionary<string, bool> _broken = new(StringComparer.Ordinal);

    /// <summary>A renderer of the pages of one site.</summary>
    /// <param name="parts">What the site's pages are made with.</param>
    /// <param name="log">Takes what is wrong with templates and narratives.</param>
    public PageRenderer(RenderingParts parts, DiagnosticLog log)
        : this(parts, log, new TemplateEngine(TemplateOptions.Atlas with { Escaping = HtmlEscaping.Always }, parts.Templates, TemplateFunctions.Registry()))
    {
    }

    private PageRenderer(RenderingParts parts, DiagnosticLog log, TemplateEngine engine)
    {
        _parts = parts;
        _narratives = new Narratives.NarrativeRenderer(parts.Narratives, log);
        _engine = engine;
        _facts = new PageFactsReader(new TextPool(), parts.Narratives.Addresses);
        _log = log;
    }

    /// <summary>A renderer of a changed site: templates whose text stayed the same are not compiled again.</summary>
    /// <param name="parts">What the site's pages are made with now.</param>
    /// <param name="log">Takes what is wrong with templates and narratives.</param>
    public PageRenderer With(RenderingParts parts, DiagnosticLog log) =>
        new(parts, log, ReferenceEquals(parts.Templates, _parts.Templates) ? _engine : _engine.With(parts.Templates));

    /// <summary>Renders <paramref name="page"/>, or gives nothing when its template has an error, which is reported.</summary>
    public RenderedPage? Render(PlannedPage page)
    {
        var failures = new TemplateFailures();
        RenderedPage? rendered = Render(page, failures);
        failures.Report(_log);
        return rendered;
    }

    /// <summary>Renders <paramref name="page"/>, or gives nothing when its template has an error, which <paramref name="failures"/> takes.</summary>
    public RenderedPage? Render(PlannedPage page, TemplateFailures failures)
    {
        ArgumentNullException.ThrowIfNull(failures);
        if (!_engine.TryLoad(page.Template, out Template? template, out var errors))
        {
            ReportUnusable(page, errors);
            return null;
        }

        var material = new PageMaterial(_parts, _narratives);
        string html = template.RenderToString(new TemplateScope(page.Model()) { Material = material }, out RenderResult result);
        if (!result.IsSuccess)
        {
            // That an included template has errors is told by those errors.
            bool areOthers = result.Errors.Any(error => error.Kind != TemplateErrorKind.InvalidInclude);
            foreach (TemplateError error in result.Errors.Where(error => !areOthers || error.Kind != TemplateErrorKind.InvalidInclude))
            {
                failures.Add(Place(error.Span), Words(error), error.Suggestion, page.Route.Path, error.Kind == TemplateErrorKind.Syntax);
            }

            return null;
        }

        byte[] bytes = Encoding.UTF8.GetBytes(html);
        return new RenderedPage(page.Route, bytes, _facts.Read(page.Route, page.Template, html, bytes.Length) with { Narratives = [.. material.Narratives] });
    }

    /// <summary>A template that cannot be used is reported once, not for each of its pages.</summary>
    private void ReportUnusable(PlannedPage page, IEnumerable<TemplateError> errors)
    {
        bool hasNone = !_parts.Templates.Paths.Any();
        if (!_broken.TryAdd(hasNone ? string.Empty : page.Template, value: true))
        {
            return;
        }

        if (hasNone)
        {
            _log.Add(Diagnose.Templates.NoTemplates());
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
