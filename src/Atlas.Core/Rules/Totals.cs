using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Core.Values;

namespace Atlas.Core.Rules;

/// <summary>
/// Sums figures over sets of interventions, in <see cref="decimal"/> and so exactly (<c>ValueChecks</c> keeps values within what sums exactly).
/// Only additive measures are summed. Each intervention gives its headline figure, once.
/// </summary>
public sealed class Totals(CatalogueIndex index)
{
    private readonly FigureOrder _order = new(index);

    /// <summary>The total of one measure; nothing where the measure is unknown or not additive.</summary>
    public Total? OfMeasure(ImmutableArray<Intervention> interventions, string measureId) =>
        index.Measures.TryGetValue(measureId, out Measure? measure) && measure.Additive
            ? Sum(interventions, measure, isOfFamily: false, f => string.Equals(f.MeasureId.Value, measureId, StringComparison.Ordinal))
            : null;

    /// <summary>The total of the headlines of a family, over its additive measures; nothing where it has none.</summary>
    public Total? OfFamily(ImmutableArray<Intervention> interventions, string family)
    {
        Measure? first = index.Catalogue.Measures.Where(m => m.Additive && IsOf(m, family)).MaxBy(m => m.Precedence);
        return first is null
            ? null
            : Sum(interventions, first, isOfFamily: true, f => index.Measures.TryGetValue(f.MeasureId.Value, out Measure? m) && m.Additive && IsOf(m, family));
    }

    /// <summary>The total of the family <see cref="MeasureFamily.Cost"/>; nothing where the atlas has no such measure.</summary>
    public Total? OfCost(ImmutableArray<Intervention> interventions) => OfFamily(interventions, MeasureFamily.Cost);

    /// <summary>The totals of every additive measure that some intervention of the set has a value of, in the order of <c>measures.csv</c>.</summary>
    public ImmutableArray<Total> OfEveryMeasure(ImmutableArray<Intervention> interventions)
    {
        var parts = new Dictionary<string, ImmutableArray<Figure>.Builder>(StringComparer.Ordinal);
        var best = new Dictionary<string, Figure>(StringComparer.Ordinal);
        foreach (Intervention intervention in interventions)
        {
            best.Clear();
            foreach (Figure figure in index.FiguresOf(intervention.Id.Value))
            {
                best[figure.MeasureId.Value] = _order.Better(best.GetValueOrDefault(figure.MeasureId.Value), figure);
            }

            foreach ((string measureId, Figure figure) in best)
            {
                PartsOf(measureId).Add(figure);
            }
        }

        return
        [
            .. index.Catalogue.Measures
                .Where(m => m.Additive && parts.ContainsKey(m.Id.Value))
                .DistinctBy(m => m.Id.Value, StringComparer.Ordinal)
                .Select(m => Of(m, isOfFamily: false, parts[m.Id.Value].ToImmutable(), interventions.Length)),
        ];

        ImmutableArray<Figure>.Builder PartsOf(string measureId) =>
            parts.TryGetValue(measureId, out ImmutableArray<Figure>.Builder? known) ? known : parts[measureId] = ImmutableArray.CreateBuilder<Figure>();
    }

    private Total Sum(ImmutableArray<Intervention> interventions, Measure measure, bool isOfFamily, Func<Figure, bool> takesPart)
    {
        ImmutableArray<Figure>.Builder parts = ImmutableArray.CreateBuilder<Figure>();
        foreach (Intervention intervention in interventions)
        {
            Figure? best = null;
            foreach (Figure figure in index.FiguresOf(intervention.Id.Value))
            {
                best = takesPart(figure) ? _order.Better(best, figure) : best;
            }

            if (best is not null)
            {
                parts.Add(best);
            }
        }

        return Of(measure, isOfFamily, parts.ToImmutable(), interventions.Length);
    }

    private static Total Of(Measure measure, bool isOfFamily, ImmutableArray<Figure> parts, int interventions) => new()
    {
        Measure = measure,
        IsOfFamily = isOfFamily,
        Parts = parts,
        Interventions = interventions,
        Value = parts.IsEmpty ? null : parts.Sum(f => f.Value.Value),
        Qualifier = Together(parts),
    };

    /// <summary>The qualifier of the sum of <paramref name="parts"/>; see <see cref="Total.Qualifier"/>.</summary>
    internal static Qualifier Together(ImmutableArray<Figure> parts)
    {
        Qualifier together = Qualifier.Exact;
        foreach (Figure part in parts)
        {
            together = part.Qualifier == Qualifier.Exact || part.Qualifier == together ? together
                : together == Qualifier.Exact ? part.Qualifier
                : Qualifier.About;
        }

        return together;
    }

    private static bool IsOf(Measure measure, string family) => string.Equals(measure.Family, family, StringComparison.Ordinal);
}
