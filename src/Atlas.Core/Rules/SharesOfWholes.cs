using System.Collections.Immutable;
using Atlas.Core.Records;

namespace Atlas.Core.Rules;

/// <summary>
/// Compares wholes with the sum of their shares (<c>part_of</c> in <c>measures.csv</c>), among the figures that one source states of one subject for
/// one date. Shares of the same family tell the same thing, so the one of highest precedence counts. Where every share that the source uses anywhere is
/// there, and they are at least two, the sum must be the whole; where some is not, it must not be more.
/// </summary>
internal sealed class SharesOfWholes
{
    private readonly CatalogueIndex _index;
    private readonly FigureOrder _order;
    private readonly Dictionary<(string Source, string Whole), HashSet<string>> _used = [];

    public SharesOfWholes(CatalogueIndex index)
    {
        _index = index;
        _order = new FigureOrder(index);
        foreach (Figure figure in index.Catalogue.Figures)
        {
            if (ShareOf(figure) is { } share)
            {
                UsedBy(figure.SourceId.Value, share.PartOf!.Value.Value).Add(share.Family);
            }
        }
    }

    /// <summary>The entries of one subject; one for each whole that can be compared.</summary>
    public IEnumerable<LedgerEntry> Of(string subjectId)
    {
        ImmutableArray<Figure> figures = _index.FiguresOf(subjectId);
        return !figures.Any(f => ShareOf(f) is not null)
            ? []
            : figures.GroupBy(f => (f.SourceId.Value, _index.DateOf(f))).SelectMany(statement => OfStatement([.. statement]));
    }

    private IEnumerable<LedgerEntry> OfStatement(ImmutableArray<Figure> statement)
    {
        foreach (Figure whole in statement.DistinctBy(f => f.MeasureId.Value, StringComparer.Ordinal))
        {
            if (_index.Measures.TryGetValue(whole.MeasureId.Value, out Measure? measure) && Compare(whole, measure, statement) is { } entry)
            {
                yield return entry;
            }
        }
    }

    private LedgerEntry? Compare(Figure whole, Measure measure, ImmutableArray<Figure> statement)
    {
        ImmutableArray<Figure> shares =
        [
            .. statement
                .Where(f => string.Equals(ShareOf(f)?.PartOf?.Value, measure.Id.Value, StringComparison.Ordinal))
                .GroupBy(f => ShareOf(f)!.Family, StringComparer.Ordinal)
                .Select(family => family.Order(_order).First()),
        ];
        if (shares.IsEmpty)
        {
            return null;
        }

        int used = UsedBy(whole.SourceId.Value, measure.Id.Value).Count;
        bool isComplete = used > 1 && shares.Length == used;
        LedgerValue sum = Comparison.Summed(shares);
        return isComplete || sum.Value > whole.Value.Value
            ? Comparison.WithComputed(LedgerKind.WholeOfShares, whole.SubjectId.Value, measure, [Comparison.Stated(whole)], sum, used, used - shares.Length)
            : null;
    }

    private Measure? ShareOf(Figure figure) =>
        _index.Measures.TryGetValue(figure.MeasureId.Value, out Measure? measure) && measure is { PartOf: not null, Additive: true } ? measure : null;

    private HashSet<string> UsedBy(string sourceId, string wholeId)
    {
        if (!_used.TryGetValue((sourceId, wholeId), out HashSet<string>? families))
        {
            _used[(sourceId, wholeId)] = families = new HashSet<string>(StringComparer.Ordinal);
        }

        return families;
    }
}
