using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Core.Values;
using Atlas.Pages.Figures;
using Atlas.Pages.Plan;
using Atlas.Pages.References;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Subjects;

/// <summary>Draws from the catalogue what profiles of every kind of subject show. One for each page model.</summary>
/// <param name="context">The plan.</param>
/// <param name="references">The page's list of sources.</param>
public sealed class SubjectFacts(PlanContext context, PageReferences references)
{
    private readonly CatalogueIndex _index = context.Index;

    /// <summary>Makes the page's figures.</summary>
    public PageFigures Figures { get; } = new(context.Index, references);

    /// <summary>The page's list of sources.</summary>
    public PageReferences References => references;

    /// <summary>The dated facts of a subject, newest first, those without a date last.</summary>
    public ImmutableArray<TimelineEntry> Timeline(string subjectId) =>
        [.. _index.EventsOf(subjectId).OrderByDescending(e => e.Date?.Value, DateOrder).Select(e => Entry(e, subject: null))];

    /// <summary>A dated fact; <paramref name="subject"/> is named where a timeline holds facts of several.</summary>
    public TimelineEntry Entry(DatedEvent fact, LinkModel? subject)
    {
        VocabularyTerm? stage = _index.Term("stage", fact.Stage.Value);
        return new TimelineEntry(
            fact.Date?.Value,
            stage?.Label ?? fact.Stage.Value,
            stage?.Group ?? "none",
            fact.Text,
            references.Cite(fact.SourceId.Value, fact.Locator, fact.Date?.Value),
            subject);
    }

    /// <summary>Why fields of a subject are empty.</summary>
    public ImmutableArray<FieldNote> Gaps(string subjectId) =>
        [.. _index.GapsOf(subjectId).Select(gap => new FieldNote(FieldNames.Of(_index, gap.Field.Value), gap.Reason, null, Cite(gap.SourceId?.Value, gap.Locator)))];

    /// <summary>What an editor concluded about a subject, and from what.</summary>
    public ImmutableArray<FieldNote> Inferences(string subjectId) =>
    [
        .. _index.InferencesOf(subjectId).Select(i => new FieldNote(
            FieldNames.Of(_index, i.Field.Value), i.Reason, ConfidenceName(i.Confidence), Cite(i.SourceId?.Value, i.Locator))),
    ];

    /// <summary>The contracts of a subject.</summary>
    public ImmutableArray<ContractModel> Contracts(string subjectId) => [.. _index.ContractsOf(subjectId).Select(Contract)];

    /// <summary>The municipalities with these ISTAT codes.</summary>
    public ImmutableArray<LinkModel> Municipalities(IEnumerable<string> istats) =>
    [
        .. istats.Select(istat => _index.Municipalities.GetValueOrDefault(istat))
            .OfType<Municipality>()
            .Select(municipality => new LinkModel(municipality.Name.Value, SiteRoutes.Municipality(municipality.Slug))),
    ];

    /// <summary>A programme and those it is a part of, the widest first.</summary>
    public ImmutableArray<LinkModel> ProgrammePath(string programmeId)
    {
        var path = new List<LinkModel>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (string? id = programmeId; id is not null && seen.Add(id) && _index.Programmes.TryGetValue(id, out Programme? programme); id = programme.ParentId?.Value)
        {
            path.Insert(0, new LinkModel(programme.ShortName, SiteRoutes.Programme(id)));
        }

        return [.. path];
    }

    /// <summary>The strategies of a subject: its own links, or where it has none those of the programmes it is a part of.</summary>
    public ImmutableArray<StrategyBasis> Strategies(string subjectId, string? programmeId)
    {
        ImmutableArray<StrategyLink> own = _index.StrategyLinksOf(subjectId);
        if (own.Length > 0)
        {
            return [.. own.Select(link => Basis(link, through: null)).OfType<StrategyBasis>()];
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (string? id = programmeId; id is not null && seen.Add(id) && _index.Programmes.TryGetValue(id, out Programme? programme); id = programme.ParentId?.Value)
        {
            ImmutableArray<StrategyLink> links = _index.StrategyLinksOf(id);
            if (links.Length > 0)
            {
                var through = new LinkModel(programme.ShortName, SiteRoutes.Programme(id));
                return [.. links.Select(link => Basis(link, through)).OfType<StrategyBasis>()];
            }
        }

        return [];
    }

    /// <summary>The word for a term of a vocabulary; the term itself where the vocabulary lacks it.</summary>
    public string? Word(string vocabulary, string? id) => id is null ? null : _index.Term(vocabulary, id)?.Label ?? id;

    /// <summary>Cites a source that may not be given.</summary>
    public int Cite(string? sourceId, string? locator) => sourceId is null ? 0 : references.Cite(sourceId, locator);

    private static Comparer<PartialDate?> DateOrder { get; } = Comparer<PartialDate?>.Create(
        (x, y) => x is { } a ? y is { } b ? a.CompareTo(b) : 1 : y is null ? 0 : -1);

    private static string ConfidenceName(Confidence confidence) => confidence switch
    {
        Confidence.High => "alta",
        Confidence.Medium => "media",
        _ => "bassa",
    };

    private StrategyBasis? Basis(StrategyLink link, LinkModel? through) =>
        _index.Strategies.TryGetValue(link.StrategyId.Value, out Strategy? strategy)
            ? new StrategyBasis(
                new LinkModel($"STTM {strategy.Number}: {strategy.ShortName}", SiteRoutes.Strategy(strategy.Id.Value)),
                link.Basis == LinkBasis.Stated,
                link.Reason,
                Cite(link.SourceId?.Value, link.Locator),
                through)
            : null;

    private ContractModel Contract(Contract contract)
    {
        int reference = references.Cite(contract.SourceId.Value, contract.Locator, contract.Date?.Value);
        FigureModel? amount = contract.Amount is { } euro
            ? new FigureModel
            {
                Label = "Importo",
                Value = euro.Value,
                Unit = "EUR",
                Evidence = Evidence.Stated,
                AsOf = contract.Date?.Value,
                Provenance = [Provenance(contract)],
                References = reference == 0 ? [] : [reference],
            }
            : null;
        return new ContractModel(
            contract.Object, ContractKind(contract.Kind), contract.Cig?.Value, contract.Contractor, amount, contract.Date?.Value,
            Word("stage", contract.Stage?.Value), reference);
    }

    private ProvenanceModel Provenance(Contract contract) => new(
        contract.SourceId.Value,
        _index.Sources.GetValueOrDefault(contract.SourceId.Value)?.Title ?? contract.SourceId.Value,
        SiteRoutes.Source(contract.SourceId.Value),
        contract.Locator ?? string.Empty,
        contract.Date?.Value,
        contract.Location.File,
        contract.Location.Line);

    private static string? ContractKind(string? kind) => kind switch
    {
        "design" => "Progettazione",
        "works" => "Lavori",
        "services" => "Servizi",
        _ => kind,
    };
}
