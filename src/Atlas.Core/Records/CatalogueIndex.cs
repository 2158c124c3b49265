using System.Collections.Frozen;
using System.Collections.Immutable;
using Atlas.Core.Values;

namespace Atlas.Core.Records;

/// <summary>Follows the references of a catalogue. Built once; every look-up is a hash look-up; groups keep the order of the files.</summary>
/// <remarks>Unknown ids give nothing; whether that is an error is for the checks to say.</remarks>
public sealed class CatalogueIndex
{
    private readonly FrozenDictionary<string, ImmutableArray<Programme>> _children;
    private readonly FrozenDictionary<string, ImmutableArray<Intervention>> _byProgramme;
    private readonly FrozenDictionary<string, ImmutableArray<Intervention>> _byMunicipality;
    private readonly FrozenDictionary<string, ImmutableArray<Municipality>> _byZone;
    private readonly FrozenDictionary<string, ImmutableArray<Figure>> _figures;
    private readonly FrozenDictionary<string, ImmutableArray<Figure>> _figuresBySource;
    private readonly FrozenDictionary<string, ImmutableArray<DatedEvent>> _events;
    private readonly FrozenDictionary<string, ImmutableArray<Inference>> _inferences;
    private readonly FrozenDictionary<string, ImmutableArray<Gap>> _gaps;
    private readonly FrozenDictionary<string, ImmutableArray<Contract>> _contracts;
    private readonly FrozenDictionary<string, ImmutableArray<StrategyLink>> _linksBySubject;
    private readonly FrozenDictionary<string, ImmutableArray<StrategyLink>> _linksByStrategy;
    private readonly FrozenDictionary<(NarrativeKind, string), Narrative> _narratives;
    private readonly FrozenDictionary<(string, string), VocabularyTerm> _terms;

    /// <summary>Indexes <paramref name="catalogue"/>. Of rows with the same id the first is kept.</summary>
    public CatalogueIndex(Catalogue catalogue)
    {
        Catalogue = catalogue;
        Sources = First(catalogue.Sources, s => s.Id.Value);
        Measures = First(catalogue.Measures, m => m.Id.Value);
        Municipalities = First(catalogue.Municipalities, m => m.Istat.Value);
        Zones = First(catalogue.Zones, z => z.Id.Value);
        Strategies = First(catalogue.Strategies, s => s.Id.Value);
        Programmes = First(catalogue.Programmes, p => p.Id.Value);
        Interventions = First(catalogue.Interventions, i => i.Id.Value);
        _children = Group(catalogue.Programmes.Where(p => p.ParentId is not null), p => p.ParentId!.Value.Value);
        _byProgramme = Group(catalogue.Interventions, i => i.ProgrammeId.Value);
        _byMunicipality = GroupMany(catalogue.Interventions, i => i.Municipalities.Select(m => m.Value).Distinct(StringComparer.Ordinal));
        _byZone = Group(catalogue.Municipalities.Where(m => m.ZoneId is not null), m => m.ZoneId!.Value.Value);
        _figures = Group(catalogue.Figures, f => f.SubjectId.Value);
        _figuresBySource = Group(catalogue.Figures, f => f.SourceId.Value);
        _events = Group(catalogue.Events, e => e.SubjectId.Value);
        _inferences = Group(catalogue.Inferences, i => i.SubjectId.Value);
        _gaps = Group(catalogue.Gaps, g => g.SubjectId.Value);
        _contracts = GroupMany(catalogue.Contracts, c => c.Subjects.Select(s => s.Value).Distinct(StringComparer.Ordinal));
        _linksBySubject = Group(catalogue.StrategyLinks, l => l.SubjectId.Value);
        _linksByStrategy = Group(catalogue.StrategyLinks, l => l.StrategyId.Value);
        _narratives = catalogue.Narratives.DistinctBy(n => (n.Kind, n.Key)).ToFrozenDictionary(n => (n.Kind, n.Key));
        _terms = catalogue.Terms.DistinctBy(t => (t.Vocabulary, t.Id.Value)).ToFrozenDictionary(t => (t.Vocabulary, t.Id.Value));
    }

    /// <summary>What is indexed.</summary>
    public Catalogue Catalogue { get; }

    /// <summary>Sources by id.</summary>
    public FrozenDictionary<string, Source> Sources { get; }

    /// <summary>Measures by id.</summary>
    public FrozenDictionary<string, Measure> Measures { get; }

    /// <summary>Municipalities by ISTAT code.</summary>
    public FrozenDictionary<string, Municipality> Municipalities { get; }

    /// <summary>Zones by id.</summary>
    public FrozenDictionary<string, Zone> Zones { get; }

    /// <summary>Strategies by id.</summary>
    public FrozenDictionary<string, Strategy> Strategies { get; }

    /// <summary>Programmes by id.</summary>
    public FrozenDictionary<string, Programme> Programmes { get; }

    /// <summary>Interventions by id.</summary>
    public FrozenDictionary<string, Intervention> Interventions { get; }

    /// <summary>The parts of a programme.</summary>
    public ImmutableArray<Programme> ChildrenOf(string programmeId) => Get(_children, programmeId);

    /// <summary>The interventions that name exactly this programme.</summary>
    public ImmutableArray<Intervention> InterventionsOf(string programmeId) => Get(_byProgramme, programmeId);

    /// <summary>The id of a programme and those of all its parts, each before its own parts; each once, even where parents go round in a circle.</summary>
    public IEnumerable<string> WithParts(string programmeId)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var next = new Stack<string>([programmeId]);
        while (next.TryPop(out string? id))
        {
            if (!seen.Add(id))
            {
                continue;
            }

            yield return id;
            ImmutableArray<Programme> children = ChildrenOf(id);
            for (int i = children.Length - 1; i >= 0; i--)
            {
                next.Push(children[i].Id.Value);
            }
        }
    }

    /// <summary>The interventions of a programme and of all its parts, parts in the order of the file.</summary>
    public IEnumerable<Intervention> AllInterventionsOf(string programmeId) =>
        WithParts(programmeId).SelectMany(id => InterventionsOf(id));

    /// <summary>The interventions in a municipality, its own and the shared ones.</summary>
    public ImmutableArray<Intervention> InterventionsIn(string istat) => Get(_byMunicipality, istat);

    /// <summary>The municipalities of a zone.</summary>
    public ImmutableArray<Municipality> MunicipalitiesOf(string zoneId) => Get(_byZone, zoneId);

    /// <summary>Every figure of a subject.</summary>
    public ImmutableArray<Figure> FiguresOf(string subjectId) => Get(_figures, subjectId);

    /// <summary>Every figure drawn from a source.</summary>
    public ImmutableArray<Figure> FiguresFrom(string sourceId) => Get(_figuresBySource, sourceId);

    /// <summary>The date that a figure speaks of: its own, else its source's (contract of data, "measure columns").</summary>
    public PartialDate? DateOf(Figure figure) => figure.AsOf?.Value ?? SourceDate(figure.SourceId.Value);

    /// <summary>The date of a source; nothing where it has none or is not known.</summary>
    public PartialDate? SourceDate(string sourceId) => Sources.GetValueOrDefault(sourceId)?.Date?.Value;

    /// <summary>Every dated fact of a subject.</summary>
    public ImmutableArray<DatedEvent> EventsOf(string subjectId) => Get(_events, subjectId);

    /// <summary>What an editor concluded about a subject.</summary>
    public ImmutableArray<Inference> InferencesOf(string subjectId) => Get(_inferences, subjectId);

    /// <summary>Why values of a subject are missing.</summary>
    public ImmutableArray<Gap> GapsOf(string subjectId) => Get(_gaps, subjectId);

    /// <summary>The contracts of a subject.</summary>
    public ImmutableArray<Contract> ContractsOf(string subjectId) => Get(_contracts, subjectId);

    /// <summary>The strategies that a subject is linked with.</summary>
    public ImmutableArray<StrategyLink> StrategyLinksOf(string subjectId) => Get(_linksBySubject, subjectId);

    /// <summary>The subjects that are linked with a strategy.</summary>
    public ImmutableArray<StrategyLink> SubjectLinksOf(string strategyId) => Get(_linksByStrategy, strategyId);

    /// <summary>The narrative of a subject, if it has one.</summary>
    public Narrative? NarrativeOf(NarrativeKind kind, string key) => _narratives.GetValueOrDefault((kind, key));

    /// <summary>A word of a vocabulary, if it has it.</summary>
    public VocabularyTerm? Term(string vocabulary, string id) => _terms.GetValueOrDefault((vocabulary, id));

    private static ImmutableArray<T> Get<T>(FrozenDictionary<string, ImmutableArray<T>> groups, string key) =>
        groups.TryGetValue(key, out ImmutableArray<T> group) ? group : [];

    private static FrozenDictionary<string, T> First<T>(IEnumerable<T> rows, Func<T, string> key) =>
        rows.DistinctBy(key, StringComparer.Ordinal).ToFrozenDictionary(key, StringComparer.Ordinal);

    private static FrozenDictionary<string, ImmutableArray<T>> Group<T>(IEnumerable<T> rows, Func<T, string> key) =>
        rows.GroupBy(key, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);

    private static FrozenDictionary<string, ImmutableArray<T>> GroupMany<T>(IEnumerable<T> rows, Func<T, IEnumerable<string>> keys) =>
        rows.SelectMany(row => keys(row), (row, key) => (row, key))
            .GroupBy(pair => pair.key, pair => pair.row, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
}
