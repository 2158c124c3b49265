using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Atlas.Core.Records;
using Atlas.Core.Values;
using Atlas.Pages.Plan;
using Atlas.Pages.References;
using Atlas.Pages.Routes;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Sources;

/// <summary>Plans the list of sources and a page for each with everything drawn from it (DESIGN §1.1).</summary>
public sealed class SourcePages
{
    private const int FiguresPerPage = 100;

    private readonly PlanContext _context;
    private readonly CatalogueIndex _index;
    private readonly DrawnRecords _drawn;
    private readonly DrawnFigures _figures;
    private readonly ImmutableArray<Source> _sources;
    private readonly FrozenSet<string> _repeatedTitles;

    /// <summary>Prepares the plan.</summary>
    public SourcePages(PlanContext context)
    {
        _context = context;
        _index = context.Index;
        _drawn = new DrawnRecords(context);
        _figures = new DrawnFigures(context);
        _sources = [.. context.Index.Catalogue.Sources.DistinctBy(s => s.Id.Value, StringComparer.Ordinal)];
        _repeatedTitles = _sources.CountBy(s => s.Title, StringComparer.OrdinalIgnoreCase).Where(p => p.Value > 1).Select(p => p.Key)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The list, then the pages of each source.</summary>
    public IEnumerable<PlannedPage> Planned() =>
        _sources.SelectMany(PagesOf).Prepend(new PlannedPage(SiteRoutes.Sources, "sources", List));

    private IEnumerable<PlannedPage> PagesOf(Source source)
    {
        int count = _figures.Count(source.Id.Value);
        int pages = Math.Max(1, (count + FiguresPerPage - 1) / FiguresPerPage);
        return Enumerable.Range(1, pages).Select(number => new PlannedPage(RouteOf(source, number), "source", () => Page(source, number, pages), source.Id.Location));
    }

    private SourceListPage List() => new()
    {
        Site = _context.Site,
        Route = SiteRoutes.Sources,
        Title = "Fonti",
        Heading = "Fonti",
        Description = ShortText.Of(string.Create(
            CultureInfo.InvariantCulture, $"Le {_sources.Length} fonti dell’atlante, dai registri ufficiali alla stampa, ciascuna con le cifre e i fatti che ne vengono.")),
        Section = SiteRoutes.OpenData,
        Breadcrumb = [],
        Groups =
        [
            .. _sources.GroupBy(s => s.Authority).OrderByDescending(g => g.Key).Select(g => new SourceGroup(
                SubjectFacts.Id(g.Key),
                AuthorityOf(g.First()),
                [.. g.OrderByDescending(s => s.Date?.Value, Comparer<PartialDate?>.Create(Nullable.Compare)).ThenBy(s => s.Id.Value, StringComparer.Ordinal).Select(Item)])),
        ],
        Alternates = ProfileAlternates.OfTable("Fonti", "fonti", _context.Words),
        Updated = _context.Site.Updated,
    };

    private SourceItem Item(Source source) => new(
        new LinkModel(source.Title, SiteRoutes.Source(source.Id.Value)),
        source.Publisher,
        source.Date?.Value,
        _figures.Count(source.Id.Value),
        _drawn.CountFacts(source.Id.Value));

    private SourcePage Page(Source source, int number, int pages)
    {
        string id = source.Id.Value;
        var facts = new SubjectFacts(_context, ReferenceGrain.Source);
        string suffix = number == 1 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $", pagina {number}");
        string name = _repeatedTitles.Contains(source.Title) ? $"{source.Title} ({id})" : source.Title;
        int count = _figures.Count(id);
        return new SourcePage
        {
            Site = _context.Site,
            Route = RouteOf(source, number),
            Title = $"Fonte: {name}{suffix}",
            Heading = source.Title + suffix,
            Description = ShortText.Of(string.Create(
                CultureInfo.InvariantCulture, $"{source.Publisher}, {name}{suffix}: {count} cifre e {_drawn.CountFacts(id)} fatti datati dell’atlante vengono da qui.")),
            Section = SiteRoutes.OpenData,
            Breadcrumb = [new LinkModel("Fonti", SiteRoutes.Sources)],
            Id = id,
            Publisher = source.Publisher,
            Authority = AuthorityOf(source),
            Date = source.Date?.Value,
            Url = source.Url?.Value,
            Licence = source.Licence,
            Note = source.Note,
            Figures = [.. _figures.Of(id, facts).Skip((number - 1) * FiguresPerPage).Take(FiguresPerPage)],
            FigureCount = count,
            Facts = number == 1 ? _drawn.Facts(id) : [],
            Records = number == 1 ? _drawn.Records(id) : [],
            PageNumber = number,
            Pages = [.. Enumerable.Range(1, pages).Select(n => new LinkModel(n.ToString(CultureInfo.InvariantCulture), RouteOf(source, n)))],
            Updated = source.Date?.Value,
        };
    }

    private string AuthorityOf(Source source) => _index.Term("authority", SubjectFacts.Id(source.Authority))?.Label ?? SubjectFacts.Id(source.Authority);

    private static Route RouteOf(Source source, int number)
    {
        Route first = SiteRoutes.Source(source.Id.Value);
        return number == 1 ? first : new Route(string.Create(CultureInfo.InvariantCulture, $"{first.Path}pagina-{number}/"));
    }
}
