using System.Collections.Immutable;
using System.Globalization;
using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Core.Values;
using Atlas.Pages.News;
using Atlas.Pages.OpenData;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Feeds;

/// <summary>Collects what feeds tell: dated facts and figures that a source brought, without what was still to come on the day of the data, and the news that the site shows.</summary>
/// <param name="context">The plan.</param>
public sealed class FeedEntries(PlanContext context)
{
    private const int NamedFigures = 5;

    private readonly CatalogueIndex _index = context.Index;

    /// <summary>The news of the site, those too that are newer than the data: what is to come, the site does not show.</summary>
    public IEnumerable<FeedEntry> News() => new NewsPages(context).Entries()
        .Where(item => item.Date is not null)
        .Select(item => new FeedEntry(item.Link.Route.Path, item.Link.Label, DataDay.Of(item.Date!.Value), item.Link.Route, item.Description ?? item.Link.Label));

    /// <summary>The dated facts of a subject.</summary>
    public IEnumerable<FeedEntry> Facts(string subjectId)
    {
        LinkModel subject = context.SubjectLink(subjectId);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (DatedEvent fact in _index.EventsOf(subjectId).Where(fact => IsKnown(fact.Date?.Value)))
        {
            string mark = $"{fact.Date!.Value.Value}-{fact.Stage.Value}";
            int count = counts[mark] = counts.GetValueOrDefault(mark) + 1;
            string id = count == 1 ? $"{subject.Route.Path}#{mark}" : string.Create(CultureInfo.InvariantCulture, $"{subject.Route.Path}#{mark}-{count}");
            string stage = _index.Term(Stages.Vocabulary, fact.Stage.Value)?.Label ?? fact.Stage.Value;
            yield return new FeedEntry(id, $"{subject.Label}: {stage}", DataDay.Of(fact.Date.Value.Value), subject.Route, fact.Text);
        }
    }

    /// <summary>The figures of these subjects that each source brought, dated as the source.</summary>
    /// <param name="subjectIds">The subjects.</param>
    /// <param name="page">The page that shows them; nothing for the page of each source.</param>
    public IEnumerable<FeedEntry> Sources(IEnumerable<string> subjectIds, Route? page) => subjectIds
        .SelectMany(id => _index.FiguresOf(id))
        .GroupBy(figure => figure.SourceId.Value, StringComparer.Ordinal)
        .Select(figures => Entry(figures.Key, [.. figures], page))
        .OfType<FeedEntry>();

    private FeedEntry? Entry(string sourceId, ImmutableArray<Figure> figures, Route? page)
    {
        if (_index.SourceDate(sourceId) is not { } date || !IsKnown(date))
        {
            return null;
        }

        Source source = _index.Sources[sourceId];
        Route route = page ?? SiteRoutes.Source(sourceId);
        string counted = figures.Length == 1 ? "Una cifra" : string.Create(CultureInfo.InvariantCulture, $"{figures.Length} cifre");
        return new FeedEntry($"{route.Path}#dati-{sourceId}", $"{counted} da «{source.Title}»", DataDay.Of(date), route, Summary(source, figures));
    }

    private string Summary(Source source, ImmutableArray<Figure> figures)
    {
        IEnumerable<string> named = figures.Take(NamedFigures).Select(figure =>
            $"{context.SubjectLink(figure.SubjectId.Value).Label}: {_index.Measures.GetValueOrDefault(figure.MeasureId.Value)?.Label ?? figure.MeasureId.Value}");
        string more = figures.Length > NamedFigures ? "; e altre" : string.Empty;
        return $"Fonte: {source.Publisher}. {string.Join("; ", named)}{more}.";
    }

    private bool IsKnown(PartialDate? date) => date is { } day && (context.Stages.ReferenceDate is not { } reference || day.First <= reference);
}
