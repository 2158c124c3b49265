using System.Collections.Immutable;
using Atlas.Core.Records;

namespace Atlas.Core.Rules;

/// <summary>
/// Chooses the headline where sources differ (DESIGN §4): the measure of highest precedence; then the highest authority; then the
/// latest date that the figure speaks of (its own, else its source's); then the order of the files. Figures of unknown measures take no part.
/// </summary>
public sealed class Headlines(CatalogueIndex index)
{
    private readonly FigureOrder _order = new(index);

    /// <summary>The headline of a family of a subject; nothing where no source states one.</summary>
    /// <param name="subjectId">Id of the subject, or ISTAT code.</param>
    /// <param name="family">Family of measures, such as <see cref="MeasureFamily.Cost"/>.</param>
    public Headline? OfFamily(string subjectId, string family) =>
        Choose(index.FiguresOf(subjectId).Where(f => string.Equals(FamilyOf(f), family, StringComparison.Ordinal)));

    /// <summary>The headline of one measure of a subject; nothing where no source states one.</summary>
    /// <param name="subjectId">Id of the subject, or ISTAT code.</param>
    /// <param name="measureId">Id of the measure.</param>
    public Headline? OfMeasure(string subjectId, string measureId) =>
        Choose(index.FiguresOf(subjectId).Where(f => string.Equals(f.MeasureId.Value, measureId, StringComparison.Ordinal)));

    /// <summary>One headline for each family that a subject has figures of, in the order in which <c>measures.csv</c> first names the families.</summary>
    public ImmutableArray<Headline> OfSubject(string subjectId) =>
    [
        .. index.FiguresOf(subjectId)
            .Where(f => FamilyOf(f) is not null)
            .GroupBy(f => FamilyOf(f)!, StringComparer.Ordinal)
            .OrderBy(family => _familyOrder.Value[family.Key])
            .Select(family => Choose(family)!),
    ];

    private readonly Lazy<Dictionary<string, int>> _familyOrder = new(() =>
        index.Catalogue.Measures.Select(m => m.Family).Distinct(StringComparer.Ordinal).Select((family, order) => (family, order))
            .ToDictionary(pair => pair.family, pair => pair.order, StringComparer.Ordinal));

    private Headline? Choose(IEnumerable<Figure> figures)
    {
        ImmutableArray<Figure> ranked = [.. figures.Where(f => FamilyOf(f) is not null).Order(_order)];
        if (ranked.IsEmpty)
        {
            return null;
        }

        Figure first = ranked[0];
        return new Headline(first, MeasureOf(first), [.. ranked.Skip(1).Select(other => Beside(first, other))]);
    }

    private OtherFigure Beside(Figure headline, Figure other)
    {
        decimal difference = other.Value.Value - headline.Value.Value;
        return new OtherFigure(other, MeasureOf(other), difference, Share.Of(difference, headline.Value.Value));
    }

    private Measure MeasureOf(Figure figure) => index.Measures[figure.MeasureId.Value];

    private string? FamilyOf(Figure figure) => index.Measures.GetValueOrDefault(figure.MeasureId.Value)?.Family;
}
