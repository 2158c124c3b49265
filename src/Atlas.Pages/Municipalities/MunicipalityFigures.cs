using Atlas.Core.Languages;
using Atlas.Core.Records;
using Atlas.Core.Values;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Municipalities;

/// <summary>The figures of a municipality's own row.</summary>
public sealed class MunicipalityFigures
{
    private readonly InterfaceWords _words;
    private readonly ProvenanceModel _provenance;
    private readonly int _reference;

    /// <summary>Reads the row of <paramref name="municipality"/>.</summary>
    public MunicipalityFigures(Municipality municipality, SubjectFacts facts, PlanContext context)
    {
        _words = context.Words;
        _reference = facts.References.Cite(municipality.SourceId.Value, municipality.Locator);
        _provenance = new ProvenanceModel(
            municipality.SourceId.Value,
            context.Index.Sources.GetValueOrDefault(municipality.SourceId.Value)?.Title ?? municipality.SourceId.Value,
            SiteRoutes.Source(municipality.SourceId.Value),
            municipality.Locator ?? string.Empty,
            null,
            municipality.Istat.Location.File,
            municipality.Istat.Location.Line);
        PartialDate? year = municipality.PopulationYear is { } y ? new PartialDate(y, null, null) : null;
        Population = Row(_words.Of("municipality.population"), municipality.Population, "count", year);
        Area = Row(_words.Of("municipality.area"), municipality.AreaKm2, "km²", null);
    }

    /// <summary>Inhabitants.</summary>
    public FigureModel Population { get; }

    /// <summary>Area.</summary>
    public FigureModel Area { get; }

    /// <summary>Euro per inhabitant, rounded to the cent; missing where one of the two is, or nobody lives there.</summary>
    public FigureModel PerInhabitant(FigureModel euro)
    {
        decimal? value = euro.Value is { } sum && Population.Value is { } people && people != 0
            ? decimal.Round(sum / people, 2, MidpointRounding.AwayFromZero)
            : null;
        return new FigureModel
        {
            Label = _words.Of("municipality.euro_per_inhabitant"),
            Value = value,
            Unit = "EUR",
            Qualifier = euro.Qualifier,
            QualifierWord = euro.QualifierWord,
            Evidence = value is null ? Evidence.Missing : Evidence.Derived,
            Provenance = [.. euro.Provenance, .. Population.Provenance],
            References = [.. euro.References.Concat(Population.References).Distinct().Order()],
            Formula = value is null ? null : _words.Of("municipality.per_inhabitant_formula", _words.Format.Money(euro.Value!.Value), Population.Value!.Value),
        };
    }

    private FigureModel Row(string label, decimal? value, string unit, PartialDate? asOf) => new()
    {
        Label = label,
        Value = value,
        Unit = unit,
        Evidence = value is null ? Evidence.Missing : Evidence.Stated,
        AsOf = asOf,
        Provenance = value is null ? [] : [_provenance with { AsOf = asOf }],
        References = value is null || _reference == 0 ? [] : [_reference],
    };
}
