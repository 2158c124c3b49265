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
        .SelectMany(OfProgramme);

    private IEnumerable<LedgerEntry> OfProgramme(string programmeId)
    {
        ImmutableArray<Figure> declared = [.. index.FiguresOf(programmeId).Where(f => MeasureOf(f) is not null).Order(_order)];
        if (declared.IsEmpty)
        {
            return [];
        }

        ImmutableArray<string> interventions = [.. sets.OfProgramme(programmeId).Select(i => i.Id.Value)];
        var listed = new Members(interventions, Math.Max(interventions.Length, DeclaredCount(programmeId)));
        ImmutableArray<string> parts = [.. index.ChildrenOf(programmeId).Select(p => p.Id.Value)];
        return declared
            .GroupBy(f => MeasureOf(f)!.Family, StringComparer.Ordinal)
            .SelectMany(family => OfFamily([.. family], listed, new Members(parts, parts.Length)));
    }

    private IEnumerable<LedgerEntry> OfFamily(ImmutableArray<Figure> declared, Members interventions, Members parts)
    {
        bool isFirst = true;
        foreach (IGrouping<string, Figure> ofMeasure in declared.GroupBy(f => f.MeasureId.Value, StringComparer.Ordinal))
        {
            ImmutableArray<Figure> totals = [.. ofMeasure];
            LedgerEntry? sum = OfMeasure(LedgerKind.DeclaredSum, totals, interventions);
            if (isFirst && sum is null or { Outcome: LedgerOutcome.Incomplete })
            {
                sum = OfWholeFamily(totals, interventions) ?? sum;
            }

            IEnumerable<LedgerEntry?> entries = [sum, .. OwnTables(totals, interventions), OfMeasure(LedgerKind.DeclaredParts, totals, parts)];
            foreach (LedgerEntry entry in entries.OfType<LedgerEntry>())
            {
                yield return entry;
            }

            isFirst = false;
        }
    }

    /// <summary>The headline of a measure, with the other totals beside it, and the sum of the measure over the members.</summary>
    private LedgerEntry? OfMeasure(LedgerKind kind, ImmutableArray<Figure> totals, Members members)
    {
        ImmutableArray<Figure> like = [.. members.Ids.Select(m => Like(totals[0], m)).OfType<Figure>()];
        return like.IsEmpty || MeasureOf(totals[0]) is { Additive: false } ? null : Entry(kind, totals, like, members);
    }

    /// <summary>Totals of a source that also has figures of the members, where they are not the headline.</summary>
    private IEnumerable<LedgerEntry> OwnTables(ImmutableArray<Figure> totals, Members members)
    {
        foreach (Figure total in totals.Skip(1).DistinctBy(f => (f.SourceId.Value, index.DateOf(f), f.Value.Value)))
        {
            ImmutableArray<Figure> like = [.. members.Ids.Select(m => Like(total, m)).OfType<Figure>()];
            if (MeasureOf(total) is { Additive: true } && !IsSame(total, totals[0]) && like.Any(f => IsOfSameSource(f, total)))
            {
                yield return Entry(LedgerKind.DeclaredSum, [total], like, members);
            }
        }
    }

    /// <summary>Where interventions tell the value by other measures: of the same family, else of the family of the whole that the measure is a share of.</summary>
    private LedgerEntry? OfWholeFamily(ImmutableArray<Figure> totals, Members members)
    {
        Measure measure = MeasureOf(totals[0])!;
        ImmutableArray<Figure> same = HeadlinesOf(measure.Family, members);
        if (!same.IsEmpty)
        {
            return same.All(f => IsOfSameMeasure(f, totals[0])) ? null : Entry(LedgerKind.DeclaredSum, totals, same, members);
        }

        ImmutableArray<Figure> whole = measure.PartOf is { } part && index.Measures.TryGetValue(part.Value, out Measure? of) ? HeadlinesOf(of.Family, members) : [];
        return whole.IsEmpty ? null : Entry(LedgerKind.DeclaredShare, totals, whole, members);
    }

    private ImmutableArray<Figure> HeadlinesOf(string family, Members members) =>
    [
        .. members.Ids
            .Select(m => Best(m, f => MeasureOf(f) is { Additive: true } measure && string.Equals(measure.Family, family, StringComparison.Ordinal)))
            .OfType<Figure>(),
    ];

    private LedgerEntry Entry(LedgerKind kind, ImmutableArray<Figure> totals, ImmutableArray<Figure> figures, Members members) => Comparison.WithComputed(
        kind,
        totals[0].SubjectId.Value,
        MeasureOf(totals[0])!,
        [.. totals.Select(Comparison.Stated)],
        Comparison.Summed(figures),
        members.Expected,
        members.Expected - figures.Length);

    /// <summary>Where a source counts more interventions than are listed, the others' values are missing too.</summary>
    private int DeclaredCount(string programmeId) =>
        headlines.OfFamily(programmeId, MeasureFamily.Interventions) is { Figure.Value.Value: > 0 and < 1_000_000 } declared
            ? (int)declared.Figure.Value.Value
            : 0;

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

    private bool IsSame(Figure left, Figure right) =>
        IsOfSameSource(left, right) && index.DateOf(left) == index.DateOf(right) && left.Value.Value == right.Value.Value;

    private Measure? MeasureOf(Figure figure) => index.Measures.GetValueOrDefault(figure.MeasureId.Value);

    private static bool IsOfSameMeasure(Figure left, Figure right) =>
        string.Equals(left.MeasureId.Value, right.MeasureId.Value, StringComparison.Ordinal);

    private static bool IsOfSameSource(Figure left, Figure right) =>
        string.Equals(left.SourceId.Value, right.SourceId.Value, StringComparison.Ordinal);

    /// <summary>Those whose values are summed, and how many there should be.</summary>
    private readonly record struct Members(ImmutableArray<string> Ids, int Expected);
}
