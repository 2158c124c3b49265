using System.Collections.Immutable;
using Atlas.Core.Records;

namespace Atlas.Core.Rules;

/// <summary>
/// Compares what is declared for programmes with the sums over their interventions and over their parts. Like is compared with like: of each
/// intervention the figure of the same source and date is summed, else of the same source, else its headline; so a total printed below a table is
/// compared with that table.
/// </summary>
internal sealed class DeclaredTotals(CatalogueIndex index, InterventionSets sets, Headlines headlines)
{
    private readonly FigureOrder _order = new(index);

    /// <summary>The entries of every programme, in the order of the files.</summary>
    public IEnumerable<LedgerEntry> Entries() => index.Catalogue.Programmes
        .Select(p => p.Id.Value)
        .Distinct(StringComparer.Ordinal)
        .SelectMany(programmeId => OfProgramme(programmeId));

    private IEnumerable<LedgerEntry> OfProgramme(string programmeId)
    {
        ImmutableArray<Figure> declared = [.. index.FiguresOf(programmeId).Where(f => MeasureOf(f) is { Additive: true }).Order(_order)];
        if (declared.IsEmpty)
        {
            yield break;
        }

        ImmutableArray<string> interventions = [.. sets.OfProgramme(programmeId).Select(i => i.Id.Value)];
        ImmutableArray<string> parts = [.. index.ChildrenOf(programmeId).Select(p => p.Id.Value)];
        int expected = Math.Max(interventions.Length, DeclaredCount(programmeId));
        foreach (IGrouping<string, Figure> ofMeasure in declared.GroupBy(f => f.MeasureId.Value, StringComparer.Ordinal))
        {
            IEnumerable<LedgerEntry> sums = Compare(LedgerKind.DeclaredSum, ofMeasure, interventions, expected);
            foreach (LedgerEntry entry in sums.Concat(Compare(LedgerKind.DeclaredParts, ofMeasure, parts, parts.Length)))
            {
                yield return entry;
            }
        }

        foreach (IGrouping<string, Figure> ofFamily in declared.GroupBy(f => MeasureOf(f)!.Family, StringComparer.Ordinal))
        {
            if (CompareFamily(ofFamily.First(), interventions, expected) is { } entry)
            {
                yield return entry;
            }
        }
    }

    /// <summary>The headline of what is declared, and besides it every total of a source that also has figures of the members.</summary>
    private IEnumerable<LedgerEntry> Compare(LedgerKind kind, IEnumerable<Figure> declared, ImmutableArray<string> members, int expected)
    {
        var seen = new HashSet<(string, object?, decimal)>();
        bool isHeadline = true;
        foreach (Figure total in declared)
        {
            ImmutableArray<Figure> like = [.. members.Select(m => Like(total, m)).OfType<Figure>()];
            bool isOwnTable = like.Any(f => IsOfSameSource(f, total));
            if (!like.IsEmpty && (isHeadline || isOwnTable) && seen.Add((total.SourceId.Value, index.DateOf(total), total.Value.Value)))
            {
                yield return Entry(kind, total, like, expected);
            }

            isHeadline = false;
        }
    }

    /// <summary>The headline of a family, where interventions tell its value by another measure of the family.</summary>
    private LedgerEntry? CompareFamily(Figure total, ImmutableArray<string> interventions, int expected)
    {
        string family = MeasureOf(total)!.Family;
        ImmutableArray<Figure> parts =
            [.. interventions.Select(i => Best(i, f => MeasureOf(f) is { Additive: true } m && IsSame(m.Family, family))).OfType<Figure>()];
        bool isOtherMeasure = parts.Any(f => !IsSame(f.MeasureId.Value, total.MeasureId.Value));
        return isOtherMeasure ? Entry(LedgerKind.DeclaredSum, total, parts, expected) : null;
    }

    /// <summary>Where a source counts more interventions than are listed, the others' values are missing too.</summary>
    private int DeclaredCount(string programmeId) => headlines.OfFamily(programmeId, MeasureFamily.Interventions) is { Figure.Value.Value: > 0 and < 1_000_000 } declared
        ? (int)declared.Figure.Value.Value
        : 0;

    private LedgerEntry Entry(LedgerKind kind, Figure total, ImmutableArray<Figure> figures, int expected) => Comparison.OfTwo(
        kind, total.SubjectId.Value, MeasureOf(total)!, Comparison.Stated(total), Comparison.Summed(figures), expected, expected - figures.Length);

    private Figure? Like(Figure total, string member) =>
        Best(member, f => IsOfSameMeasure(f, total) && IsOfSameSource(f, total) && index.DateOf(f) == index.DateOf(total))
        ?? Best(member, f => IsOfSameMeasure(f, total) && IsOfSameSource(f, total))
        ?? Best(member, f => IsOfSameMeasure(f, total));

    private Figure? Best(string subjectId, Func<Figure, bool> takesPart)
    {
        Figure? best = null;
        foreach (Figure figure in index.FiguresOf(subjectId))
        {
            best = takesPart(figure) ? _order.Better(best, figure) : best;
        }

        return best;
    }

    private Measure? MeasureOf(Figure figure) => index.Measures.GetValueOrDefault(figure.MeasureId.Value);

    private static bool IsOfSameMeasure(Figure left, Figure right) => IsSame(left.MeasureId.Value, right.MeasureId.Value);

    private static bool IsOfSameSource(Figure left, Figure right) => IsSame(left.SourceId.Value, right.SourceId.Value);

    private static bool IsSame(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
