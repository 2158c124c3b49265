using System.Collections.Immutable;
using System.Globalization;
using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Core.Values;
using Atlas.Pages.Figures;
using Atlas.Pages.Plan;
using Atlas.Pages.References;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Subjects;

/// <summary>Draws from the catalogue what pages of every kind show, citing each source in the page's list. One for each page model.</summary>
public sealed class SubjectFacts
{
    private readonly PlanContext _context;
    private readonly CatalogueIndex _index;

    /// <summary>Starts a page.</summary>
    /// <param name="context">The plan.</param>
    /// <param name="grain">What counts as one entry of the page's list of sources.</param>
    public SubjectFacts(PlanContext context, ReferenceGrain grain)
    {
        _context = context;
        _index = context.Index;
        References = new PageReferences(context.Index, grain);
        Figures = new PageFigures(context.Index, References, context.Words);
        Table = new FigureTable(context, Figures);
        Works = new WorkList(context, this);
    }

    /// <summary>The page's list of sources.</summary>
    public PageReferences References { get; }

    /// <summary>Makes the page's figures.</summary>
    public PageFigures Figures { get; }

    /// <summary>Lays out all figures of a subject.</summary>
    public FigureTable Table { get; }

    /// <summary>Makes lists of interventions.</summary>
    public WorkList Works { get; }

    /// <summary>The dated facts of a subject, oldest first, those without a date last.</summary>
    public ImmutableArray<TimelineEntry> Timeline(string subjectId) => [.. InOrder(_index.EventsOf(subjectId)).Select(e => Entry(e, subject: null))];

    /// <summary>Facts by date, oldest first, those without a date last; the order of the files decides among equals.</summary>
    public static IEnumerable<DatedEvent> InOrder(IEnumerable<DatedEvent> facts) => facts.OrderBy(e => e.Date is null).ThenBy(e => e.Date?.Value.First);

    /// <summary>A dated fact; <paramref name="subject"/> is named where a timeline holds facts of several.</summary>
    public TimelineEntry Entry(DatedEvent fact, LinkModel? subject)
    {
        VocabularyTerm? stage = _index.Term(Stages.Vocabulary, fact.Stage.Value);
        return new TimelineEntry(
            fact.Date?.Value,
            stage?.Label ?? fact.Stage.Value,
            stage?.Group ?? Stages.NoPhase,
            fact.Text,
            References.Cite(fact.SourceId.Value, fact.Locator),
            fact.Date is { } date && date.Value.First > _context.Stages.ReferenceDate,
            subject);
    }

    /// <summary>How far a subject has come; nothing where no dated fact tells.</summary>
    public StageModel? Stage(string subjectId) => _context.Stages.Of(subjectId) is { } status
        ? new StageModel(
            status.Stage.Label,
            status.Phase,
            Word("phase", status.Phase) ?? status.Phase,
            status.Date,
            status.IsStale,
            References.Cite(status.Event.SourceId.Value, status.Event.Locator))
        : null;

    /// <summary>Why fields of a subject are empty.</summary>
    public ImmutableArray<FieldNote> Gaps(string subjectId) =>
        [.. _index.GapsOf(subjectId).Select(gap => new FieldNote(FieldNames.Of(_index, _context.Words, gap.Field.Value), gap.Reason, null, Cite(gap.SourceId?.Value, gap.Locator)))];

    /// <summary>What an editor concluded about a subject, and from what.</summary>
    public ImmutableArray<FieldNote> Inferences(string subjectId) =>
    [
        .. _index.InferencesOf(subjectId).Select(i => new FieldNote(
            FieldNames.Of(_index, _context.Words, i.Field.Value), i.Reason, Word("confidence", Id(i.Confidence)), Cite(i.SourceId?.Value, i.Locator))),
    ];

    /// <summary>The contracts of a subject.</summary>
    public ImmutableArray<ContractModel> Contracts(string subjectId) => [.. _index.ContractsOf(subjectId).Select(c => ContractModel.Of(c, this, _context))];

    /// <summary>The municipalities with these ISTAT codes.</summary>
    public ImmutableArray<LinkModel> Municipalities(IEnumerable<string> istats) =>
    [
        .. istats.Select(istat => _index.Municipalities.GetValueOrDefault(istat))
            .OfType<Municipality>()
            .Select(municipality => new LinkModel(municipality.Name.Value, SiteRoutes.Municipality(municipality.Slug))),
    ];

    /// <summary>A programme and those it is a part of, the widest first.</summary>
    public ImmutableArray<LinkModel> ProgrammePath(string? programmeId) =>
        [.. _context.AncestryOf(programmeId).Reverse().Select(programme => new LinkModel(programme.ShortName, SiteRoutes.Programme(programme.Id.Value)))];

    /// <summary>The strategies of a subject, by its own links and by those of the programmes that it is a part of.</summary>
    public ImmutableArray<StrategyBasis> Strategies(string subjectId, string? programmeId) =>
    [
        .. _context.StrategyLinksOf(subjectId, programmeId)
            .Where(link => _index.Strategies.ContainsKey(link.StrategyId.Value))
            .Select(link => Basis(link, StrategyName.Link(_index.Strategies[link.StrategyId.Value]), string.Equals(link.SubjectId.Value, subjectId, StringComparison.Ordinal))),
    ];

    /// <summary>A link of a strategy and its ground, shown under <paramref name="shown"/>.</summary>
    public StrategyBasis Basis(StrategyLink link, LinkModel shown, bool isOwn = true) => new(
        shown,
        link.Basis == LinkBasis.Stated,
        Word("basis", Id(link.Basis)) ?? string.Empty,
        link.Reason,
        Cite(link.SourceId?.Value, link.Locator),
        !isOwn && _index.Programmes.TryGetValue(link.SubjectId.Value, out Programme? programme)
            ? new LinkModel(programme.ShortName, SiteRoutes.Programme(programme.Id.Value))
            : null);

    /// <summary>The word for a term of a vocabulary; the term itself where the vocabulary lacks it.</summary>
    public string? Word(string vocabulary, string? id) => id is null ? null : _index.Term(vocabulary, id)?.Label ?? id;

    /// <summary>Cites a source that may not be given.</summary>
    public int Cite(string? sourceId, string? locator) => sourceId is null ? 0 : References.Cite(sourceId, locator);

    /// <summary>The id that data files write for a member of an enumeration.</summary>
    internal static string Id<T>(T member)
        where T : struct, Enum => member.ToString().ToLower(CultureInfo.InvariantCulture);
}
