using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Core.Values;
using Atlas.Pages.Plan;
using Atlas.Pages.References;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Figures;

/// <summary>Makes the figures of one page, each with its provenance and its numbers in the page's list of sources.</summary>
/// <param name="index">The catalogue.</param>
/// <param name="references">The page's list of sources.</param>
public sealed class PageFigures(CatalogueIndex index, PageReferences references)
{
    /// <summary>A figure that a source states.</summary>
    public FigureModel Stated(Figure figure)
    {
        Measure? measure = index.Measures.GetValueOrDefault(figure.MeasureId.Value);
        Inference? inference = index.InferencesOf(figure.SubjectId.Value).FirstOrDefault(i => string.Equals(i.Field.Value, figure.MeasureId.Value, StringComparison.Ordinal));
        return new FigureModel
        {
            Label = measure?.Label ?? figure.MeasureId.Value,
            Value = figure.Value.Value,
            Unit = measure?.Unit ?? string.Empty,
            Qualifier = figure.Qualifier,
            Evidence = inference is null ? Evidence.Stated : Evidence.Inferred,
            AsOf = figure.AsOf?.Value,
            Provenance = [Provenance(figure)],
            References = Numbers(references.Cite(figure.SourceId.Value, figure.Locator, figure.AsOf?.Value)),
            Note = figure.Note ?? inference?.Reason,
        };
    }

    /// <summary>A figure that no source states, with the reason where one is on record.</summary>
    public FigureModel Missing(string subjectId, string measureId)
    {
        Measure? measure = index.Measures.GetValueOrDefault(measureId);
        return new FigureModel
        {
            Label = measure?.Label ?? measureId,
            Unit = measure?.Unit ?? string.Empty,
            Evidence = Evidence.Missing,
            Note = index.GapsOf(subjectId).FirstOrDefault(gap => string.Equals(gap.Field.Value, measureId, StringComparison.Ordinal))?.Reason,
        };
    }

    /// <summary>A figure computed from others.</summary>
    /// <param name="label">Its name.</param>
    /// <param name="unit">Unit of <paramref name="value"/>.</param>
    /// <param name="value">The result; nothing where a part is missing, which makes the figure missing.</param>
    /// <param name="formula">How it is computed, for readers.</param>
    /// <param name="parts">The stated figures that it is computed from.</param>
    public FigureModel Derived(string label, string unit, decimal? value, string formula, IEnumerable<Figure> parts)
    {
        var numbers = new SortedSet<int>();
        var provenance = new List<ProvenanceModel>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (Figure part in parts)
        {
            numbers.Add(references.Cite(part.SourceId.Value, part.Locator, part.AsOf?.Value));
            if (seen.Add(part.SourceId.Value))
            {
                provenance.Add(Provenance(part));
            }
        }

        numbers.Remove(0);
        return new FigureModel
        {
            Label = label,
            Value = value,
            Unit = unit,
            Evidence = value is null ? Evidence.Missing : Evidence.Derived,
            Provenance = provenance,
            References = [.. numbers],
            Formula = formula,
        };
    }

    private static ImmutableArray<int> Numbers(int number) => number == 0 ? [] : [number];

    private ProvenanceModel Provenance(Figure figure) => new(
        figure.SourceId.Value,
        index.Sources.GetValueOrDefault(figure.SourceId.Value)?.Title ?? figure.SourceId.Value,
        SiteRoutes.Source(figure.SourceId.Value),
        figure.Locator,
        figure.AsOf?.Value,
        figure.Value.Location.File,
        figure.Value.Location.Line);
}
