using System.Collections.Frozen;
using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Core.Values;

namespace Atlas.Core.Rules;

/// <summary>Looks at the fields of interventions, with what is common to all of them worked out once.</summary>
internal sealed class KnownFields
{
    private static readonly ImmutableArray<CompletenessField> Every = [.. Enum.GetValues<CompletenessField>()];

    private readonly CatalogueIndex _index;
    private readonly FrozenSet<string> _amounts;
    private readonly FrozenSet<string> _shares;
    private readonly FrozenSet<string> _payments;
    private readonly FrozenSet<string> _statedProgrammes;

    public KnownFields(CatalogueIndex index)
    {
        _index = index;
        _amounts = Measures(m => IsOf(m, MeasureFamily.Cost));
        _shares = Measures(m => m.PartOf is { } whole && _amounts.Contains(whole.Value));
        FrozenSet<string> payments = Measures(m => IsOf(m, MeasureFamily.Payment));
        _payments = Measures(m => payments.Contains(m.Id.Value) || (m.PartOf is { } whole && payments.Contains(whole.Value)));
        _statedProgrammes = index.Catalogue.StrategyLinks
            .Where(l => l.Basis == LinkBasis.Stated && index.Programmes.ContainsKey(l.SubjectId.Value))
            .SelectMany(l => index.WithParts(l.SubjectId.Value))
            .ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The state of every field, in the order of <see cref="CompletenessField"/>.</summary>
    public ImmutableArray<FieldState> Of(Intervention intervention, StageStatus? status) =>
        [.. Every.Select(field => new FieldState(field, EvidenceOf(field, intervention, status)))];

    private Evidence EvidenceOf(CompletenessField field, Intervention intervention, StageStatus? status) =>
        !IsKnown(field, intervention, status) ? Evidence.Missing
        : ColumnsOf(field).Any(column => IsInferred(intervention, column)) ? Evidence.Inferred
        : Evidence.Stated;

    private bool IsKnown(CompletenessField field, Intervention intervention, StageStatus? status) => field switch
    {
        CompletenessField.Title => intervention.Title is not null,
        CompletenessField.Cup => intervention.Cup is not null,
        CompletenessField.Municipality => !intervention.Municipalities.IsEmpty,
        CompletenessField.Place => !string.IsNullOrEmpty(intervention.Place) || intervention.Point is not null,
        CompletenessField.Amount => HasFigure(intervention, _amounts),
        CompletenessField.FundingBySource => HasFigure(intervention, _shares),
        CompletenessField.Payments => HasFigure(intervention, _payments),
        CompletenessField.RecentStatus => status is { IsStale: false, Date: not null },
        CompletenessField.StatedStrategy => _statedProgrammes.Contains(intervention.ProgrammeId.Value)
            || _index.StrategyLinksOf(intervention.Id.Value).Any(l => l.Basis == LinkBasis.Stated),
        CompletenessField.Narrative => _index.NarrativeOf(NarrativeKind.Intervention, intervention.Id.Value) is { Draft: false },
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, message: null),
    };

    private static string[] ColumnsOf(CompletenessField field) => field switch
    {
        CompletenessField.Title => ["title"],
        CompletenessField.Cup => ["cup"],
        CompletenessField.Municipality => ["municipalities"],
        CompletenessField.Place => ["place", "lat", "lon"],
        _ => [],
    };

    private bool IsInferred(Intervention intervention, string column) =>
        _index.InferencesOf(intervention.Id.Value).Any(i => string.Equals(i.Field.Value, column, StringComparison.Ordinal));

    private bool HasFigure(Intervention intervention, FrozenSet<string> measures)
    {
        foreach (Figure figure in _index.FiguresOf(intervention.Id.Value))
        {
            if (measures.Contains(figure.MeasureId.Value))
            {
                return true;
            }
        }

        return false;
    }

    private FrozenSet<string> Measures(Func<Measure, bool> chosen) =>
        _index.Catalogue.Measures.Where(chosen).Select(m => m.Id.Value).ToFrozenSet(StringComparer.Ordinal);

    private static bool IsOf(Measure measure, string family) => string.Equals(measure.Family, family, StringComparison.Ordinal);
}
