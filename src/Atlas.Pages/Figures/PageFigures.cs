using System.Collections.Immutable;
using System.Globalization;
using Atlas.Core.Languages;
using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Core.Values;
using Atlas.Pages.Plan;
using Atlas.Pages.References;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Figures;

/// <summary>Makes the figures of one page, each with its provenance and its numbers in the page's list of sources.</summary>
/// <param name="index">The catalogue.</param>
/// <param name="references">The page's list of sources.</param>
/// <param name="words">The words of the interface.</param>
public sealed class PageFigures(CatalogueIndex index, PageReferences references, InterfaceWords words)
{
    /// <summary>A figure that a source states.</summary>
    public FigureModel Stated(Figure figure)
    {
        Measure? measure = index.Measures.GetValueOrDefault(figure.MeasureId.Value);
        Inference? inference = index.InferencesOf(figure.SubjectId.Value)
            .FirstOrDefault(i => string.Equals(i.Field.Value, figure.MeasureId.Value, StringComparison.Ordinal));
        return new FigureModel
        {
            Label = measure?.Label ?? figure.MeasureId.Value,
            Value = figure.Value.Value,
            Unit = measure?.Unit ?? string.Empty,
            Qualifier = figure.Qualifier,
            QualifierWord = WordFor(figure.Qualifier),
            Evidence = inference is null ? Evidence.Stated : Evidence.Inferred,
            AsOf = index.DateOf(figure),
            Provenance = [Provenance(figure)],
            References = Numbers(references.Cite(figure.SourceId.Value, figure.Locator)),
            Note = figure.Note ?? inference?.Reason,
        };
    }

    /// <summary>The headline of a family of a subject, or the family's missing figure with the reason where one is on record.</summary>
    /// <param name="headline">The headline, if there is one.</param>
    /// <param name="subjectId">The subject.</param>
    /// <param name="family">The family.</param>
    /// <param name="label">Name of the figure where it is missing.</param>
    public FigureModel HeadlineOr(Headline? headline, string subjectId, string family, string label) =>
        headline is null ? Missing(subjectId, family, label) : Stated(headline.Figure);

    /// <summary>A sum over interventions.</summary>
    /// <param name="total">The sum.</param>
    /// <param name="label">Its name.</param>
    /// <param name="partsAt">Id of the place on the page where the parts stand.</param>
    public FigureModel Total(Total total, string label, string? partsAt = null)
    {
        string formula = total.Missing == 0
            ? words.Of("figure.sum", Interventions(total.Interventions))
            : words.Of("figure.sum_of", Interventions(total.Parts.Length), total.Interventions);
        return Derived(label, total.Measure.Unit, total.Value, formula, total.Parts) with
        {
            Qualifier = total.Qualifier,
            QualifierWord = WordFor(total.Qualifier),
            PartsAt = partsAt,
            Note = total.Missing == 0 ? null : words.Of("figure.without", Interventions(total.Missing), total.Interventions),
        };
    }

    /// <summary>A number of things listed in the data.</summary>
    public static FigureModel Count(string label, int count, string formula, string? partsAt = null) => new()
    {
        Label = label,
        Value = count,
        Unit = "count",
        Evidence = Evidence.Derived,
        Formula = formula,
        PartsAt = partsAt,
    };

    /// <summary>How many hundredths of <paramref name="whole"/> are in <paramref name="part"/>; missing where one of them is, or the whole is 0.</summary>
    /// <param name="label">Its name.</param>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole, in the unit of the part.</param>
    /// <param name="words">The words of the page.</param>
    public static FigureModel Share(string label, FigureModel part, FigureModel whole, InterfaceWords words)
    {
        decimal? percent = part.Value is { } p && whole.Value is { } w && w != 0 ? decimal.Round(p / w * 100, 1, MidpointRounding.AwayFromZero) : null;
        return new FigureModel
        {
            Label = label,
            Value = percent,
            Unit = "percent",
            Evidence = percent is null ? Evidence.Missing : Evidence.Derived,
            Provenance = [.. part.Provenance, .. whole.Provenance],
            References = [.. part.References.Concat(whole.References).Distinct().Order()],
            Formula = percent is null ? null : $"{part.Label} {Text(part, words)} ÷ {whole.Label} {Text(whole, words)} × 100",
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
        Figure[] distinct = [.. parts.DistinctBy(part => part.SourceId.Value, StringComparer.Ordinal)];
        return new FigureModel
        {
            Label = label,
            Value = value,
            Unit = unit,
            Evidence = value is null ? Evidence.Missing : Evidence.Derived,
            Provenance = [.. distinct.Select(Provenance)],
            References = distinct.Length > CitedSources ? [] : [.. distinct.SelectMany(part => Cited(part)).Order()],
            Formula = value is null ? null : formula,
        };
    }

    /// <summary>A figure that no source states, with the reason where one is on record for the family or one of its measures.</summary>
    public FigureModel Missing(string subjectId, string family, string label)
    {
        Measure? measure = index.Catalogue.Measures.FirstOrDefault(m => string.Equals(m.Family, family, StringComparison.Ordinal));
        Gap? gap = index.GapsOf(subjectId).FirstOrDefault(gap =>
            string.Equals(index.Measures.GetValueOrDefault(gap.Field.Value)?.Family, family, StringComparison.Ordinal));
        return new FigureModel { Label = label, Unit = measure?.Unit ?? string.Empty, Evidence = Evidence.Missing, Note = gap?.Reason };
    }

    // A sum over many sources leads to its parts, which cite theirs; a row of numbers would tell a reader nothing.
    private const int CitedSources = 3;

    private string Interventions(int count) => words.Of(count == 1 ? "count.intervention" : "count.interventions", count);

    private static string Text(FigureModel figure, InterfaceWords words) => figure.Value is { } value ? words.Format.Quantity(value, figure.Unit) : string.Empty;

    private ImmutableArray<int> Cited(Figure part) => Numbers(references.Cite(part.SourceId.Value, part.Locator));

    private static ImmutableArray<int> Numbers(int number) => number == 0 ? [] : [number];

    private string? WordFor(Qualifier qualifier)
    {
        if (qualifier == Qualifier.Exact)
        {
            return null;
        }

        string id = qualifier.ToString().ToLower(CultureInfo.InvariantCulture);
        return index.Term("qualifier", id)?.Label ?? id;
    }

    private ProvenanceModel Provenance(Figure figure) => new(
        figure.SourceId.Value,
        index.Sources.GetValueOrDefault(figure.SourceId.Value)?.Title ?? figure.SourceId.Value,
        SiteRoutes.Source(figure.SourceId.Value),
        figure.Locator,
        index.DateOf(figure),
        figure.Value.Location.File,
        figure.Value.Location.Line);
}
