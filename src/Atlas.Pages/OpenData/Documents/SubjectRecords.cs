using Atlas.Core.Records;
using Atlas.Core.Values;
using Atlas.Pages.OpenData.Published;
using Atlas.Pages.OpenData.Tables;
using Atlas.Pages.Plan;

namespace Atlas.Pages.OpenData.Documents;

/// <summary>The rows of the published tables that speak of one subject.</summary>
/// <param name="context">The plan.</param>
/// <param name="tables">The published tables.</param>
internal sealed class SubjectRecords(PlanContext context, PublishedTables tables)
{
    private readonly CatalogueIndex _index = context.Index;

    /// <summary>The subject's own row.</summary>
    public DataTable Record(Subject subject) => subject.Kind switch
    {
        SubjectKind.Intervention => tables.Subjects.Interventions.Of([_index.Interventions[subject.Id]]),
        SubjectKind.Programme => tables.Subjects.Programmes.Of([_index.Programmes[subject.Id]]),
        SubjectKind.Strategy => tables.Subjects.Strategies.Of([_index.Strategies[subject.Id]]),
        SubjectKind.Municipality => tables.Places.Municipalities.Of([_index.Municipalities[subject.Id]]),
        _ => tables.Places.Zones.Of([_index.Zones[subject.Id]]),
    };

    /// <summary>What is said first of an intervention; nothing for other subjects.</summary>
    public DataTable? Profile(Subject subject) => subject.Kind == SubjectKind.Intervention
        ? tables.Profiles.Form.Of([tables.Profiles.Of(_index.Interventions[subject.Id])])
        : null;

    /// <summary>The newest date of what is known of a subject.</summary>
    public PartialDate? Updated(Subject subject) => subject.Kind switch
    {
        SubjectKind.Intervention => context.Rules.Completeness.OfIntervention(subject.Id)?.Updated,
        SubjectKind.Programme => context.Rules.Completeness.OfProgramme(subject.Id).Updated,
        SubjectKind.Strategy => context.Rules.Completeness.OfStrategy(subject.Id).Updated,
        SubjectKind.Municipality => context.Rules.Completeness.OfMunicipality(subject.Id).Updated,
        _ => context.Rules.Completeness.OfZone(subject.Id).Updated,
    };

    /// <summary>The figures of a subject.</summary>
    public DataTable Figures(Subject subject) => tables.Facts.Figures.Of(_index.FiguresOf(subject.Id));

    /// <summary>All rows by section, then the measures and sources that they name.</summary>
    public IEnumerable<(string Name, DataTable Rows)> Sections(Subject subject) =>
    [
        ("figures", Figures(subject)),
        ("events", tables.Facts.Events.Of(_index.EventsOf(subject.Id))),
        ("contracts", tables.Facts.Contracts.Of(_index.ContractsOf(subject.Id))),
        ("strategy_links", tables.Subjects.StrategyLinks.Of(_index.StrategyLinksOf(subject.Id).Concat(_index.SubjectLinksOf(subject.Id)))),
        ("inferences", tables.Facts.Inferences.Of(_index.InferencesOf(subject.Id))),
        ("gaps", tables.Facts.Gaps.Of(_index.GapsOf(subject.Id))),
        ("totals", tables.Totals.Of(subject)),
        ("completeness", tables.Completeness.Of(subject)),
        ("reconciliation", tables.Reconciliation.Of(subject)),
        ("measures", tables.Sources.Measures.Of(Measures(subject))),
        ("sources", tables.Sources.Sources.Of(Sources(subject))),
    ];

    private IEnumerable<Measure> Measures(Subject subject) => _index.FiguresOf(subject.Id)
        .Select(figure => figure.MeasureId.Value)
        .Distinct(StringComparer.Ordinal)
        .Select(id => _index.Measures.GetValueOrDefault(id))
        .OfType<Measure>();

    private IEnumerable<Source> Sources(Subject subject) => SourceIds(subject)
        .Distinct(StringComparer.Ordinal)
        .Select(id => _index.Sources.GetValueOrDefault(id))
        .OfType<Source>();

    private IEnumerable<string> SourceIds(Subject subject) => new[] { RowSource(subject) }
        .Concat(_index.FiguresOf(subject.Id).Select(f => f.SourceId.Value))
        .Concat(_index.EventsOf(subject.Id).Select(e => e.SourceId.Value))
        .Concat(_index.ContractsOf(subject.Id).Select(c => c.SourceId.Value))
        .Concat(_index.StrategyLinksOf(subject.Id).Concat(_index.SubjectLinksOf(subject.Id)).Select(l => l.SourceId?.Value).OfType<string>())
        .Concat(_index.InferencesOf(subject.Id).Select(i => i.SourceId?.Value).OfType<string>())
        .Concat(_index.GapsOf(subject.Id).Select(g => g.SourceId?.Value).OfType<string>());

    private string RowSource(Subject subject) => subject.Kind switch
    {
        SubjectKind.Intervention => _index.Interventions[subject.Id].SourceId.Value,
        SubjectKind.Programme => _index.Programmes[subject.Id].SourceId.Value,
        SubjectKind.Strategy => _index.Strategies[subject.Id].SourceId.Value,
        SubjectKind.Municipality => _index.Municipalities[subject.Id].SourceId.Value,
        _ => _index.Zones[subject.Id].SourceId.Value,
    };
}
