using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Core.Values;
using Atlas.Pages.Plan;
using Atlas.Pages.References;
using Atlas.Pages.Routes;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Search;

/// <summary>Plans the search page and the lists that find everything without scripts.</summary>
public sealed class SearchPages
{
    private static readonly LinkModel Search = new("Cerca", SiteRoutes.Search);

    private readonly PlanContext _context;
    private readonly ImmutableArray<IGrouping<char, SearchDocument>> _letters;
    private readonly ImmutableArray<(AmountBand Band, ImmutableArray<(Intervention Work, Headline Cost)> Works)> _bands;

    /// <summary>Prepares the lists.</summary>
    /// <param name="context">The plan.</param>
    /// <param name="documents">What can be found.</param>
    public SearchPages(PlanContext context, ImmutableArray<SearchDocument> documents)
    {
        _context = context;
        _letters =
        [
            .. documents.Where(d => d.Kind <= SearchKind.Strategy)
                .OrderBy(d => Slug.Of(d.Title), StringComparer.Ordinal)
                .ThenBy(d => d.Address, StringComparer.Ordinal)
                .GroupBy(d => Letter(d.Title))
                .OrderBy(group => group.Key),
        ];
        (Intervention Work, Headline Cost)[] costed =
        [
            .. context.Sets.All.Select(work => (Work: work, Cost: context.Headlines.OfFamily(work.Id.Value, MeasureFamily.Cost)!))
                .Where(pair => pair.Cost is not null && pair.Cost.Figure.Value.Value >= 0)
                .OrderByDescending(pair => pair.Cost.Figure.Value.Value),
        ];
        _bands = [.. AmountBand.All.Select(band => (band, costed.Where(pair => band.Holds(pair.Cost.Figure.Value.Value)).ToImmutableArray())).Where(pair => pair.Item2.Length > 0)];
    }

    /// <summary>The search, a page for each letter and a page for each band of amounts.</summary>
    public IEnumerable<PlannedPage> Planned() =>
    [
        new(SiteRoutes.Search, "search", Start),
        .. _letters.Select(letter => new PlannedPage(LetterRoute(letter.Key), "finding", () => LetterPage(letter))),
        .. _bands.Select(band => new PlannedPage(BandRoute(band.Band), "finding", () => BandPage(band.Band, band.Works))),
    ];

    private ImmutableArray<LinkModel> Letters => [.. _letters.Select(letter => new LinkModel(LetterName(letter.Key), LetterRoute(letter.Key)))];

    private ImmutableArray<LinkModel> Bands => [.. _bands.Select(band => new LinkModel(_context.Words.Of(band.Band.Phrase), BandRoute(band.Band)))];

    private SearchPage Start() => new()
    {
        Site = _context.Site,
        Route = SiteRoutes.Search,
        Title = "Cerca",
        Heading = "Cerca nell’atlante",
        Description = ShortText.Of($"Cerca opere, comuni, programmi, codici CUP e CIG, fonti e parole del glossario. {_context.Site.Title}."),
        Section = SiteRoutes.Search,
        Letters = Letters,
        Bands = Bands,
        Scripts = ["js/search-page.js"],
        Updated = _context.Site.Updated,
    };

    private FindingListPage LetterPage(IGrouping<char, SearchDocument> letter) => new()
    {
        Site = _context.Site,
        Route = LetterRoute(letter.Key),
        Title = $"Dalla A alla Z: {LetterName(letter.Key)}",
        Heading = $"Dalla A alla Z: {LetterName(letter.Key)}",
        Description = ShortText.Of($"Interventi, comuni, programmi, zone e strategie il cui nome comincia con {LetterName(letter.Key)}. {_context.Site.Title}."),
        Breadcrumb = [Search],
        Entries = [.. letter.Select(d => new FindingEntry(new LinkModel(d.Title, new Route(d.Address)), d.Context))],
        Others = Letters,
        Updated = _context.Site.Updated,
    };

    private FindingListPage BandPage(AmountBand band, ImmutableArray<(Intervention Work, Headline Cost)> works)
    {
        var facts = new SubjectFacts(_context, ReferenceGrain.Source);
        ImmutableArray<FindingEntry> entries =
        [
            .. works.Select(pair => new FindingEntry(
                new LinkModel(_context.Names.UniqueNameOf(pair.Work), SiteRoutes.Intervention(pair.Work.Id.Value)),
                _context.Index.Programmes.GetValueOrDefault(pair.Work.ProgrammeId.Value)?.ShortName ?? string.Empty,
                facts.Figures.Stated(pair.Cost.Figure))),
        ];
        return new FindingListPage
        {
            Site = _context.Site,
            Route = BandRoute(band),
            Title = $"Interventi {_context.Words.Of(band.Phrase)}",
            Heading = $"Interventi {_context.Words.Of(band.Phrase)}",
            Description = ShortText.Of($"Gli interventi che costano {_context.Words.Of(band.Phrase)}, dal più costoso, con la fonte di ogni cifra. {_context.Site.Title}."),
            Breadcrumb = [Search],
            Entries = entries,
            Others = Bands,
            References = facts.References.Listed(),
            Updated = _context.Site.Updated,
        };
    }

    private static char Letter(string title) => Slug.Of(title) is { Length: > 0 } slug && char.IsAsciiLetter(slug[0]) ? slug[0] : '0';

    private static string LetterName(char letter) => letter == '0' ? "numeri e altri segni" : char.ToUpperInvariant(letter).ToString();

    private static Route LetterRoute(char letter) => new($"{SiteRoutes.Search.Path}a-z/{letter}/");

    private static Route BandRoute(AmountBand band) => new($"{SiteRoutes.Search.Path}importo/{band.Slug}/");
}
