using System.Collections.Immutable;
using Atlas.Core.Records;

namespace Atlas.Core.Rules;

/// <summary>Compares the values that sources give for the same measure of the same subject.</summary>
internal sealed class DifferingSources(CatalogueIndex index)
{
    private readonly FigureOrder _order = new(index);

    /// <summary>The entries of one subject: one for each measure that has two values or more.</summary>
    public IEnumerable<LedgerEntry> Of(string subjectId)
    {
        ImmutableArray<Figure> figures = index.FiguresOf(subjectId);
        return figures.Length < 2
            ? []
            : figures
                .GroupBy(f => f.MeasureId.Value, StringComparer.Ordinal)
                .Select(group => Compare(subjectId, [.. group.Order(_order)]))
                .OfType<LedgerEntry>();
    }

    private LedgerEntry? Compare(string subjectId, ImmutableArray<Figure> figures)
    {
        if (!index.Measures.TryGetValue(figures[0].MeasureId.Value, out Measure? measure)
            || figures.All(f => f.Value.Value == figures[0].Value.Value))
        {
            return null;
        }

        bool isChange = IsChange(figures);
        ImmutableArray<LedgerValue> values = [.. figures.Select(Comparison.Stated)];
        LedgerOutcome outcome = Comparison.OutcomeOf(values);
        return new LedgerEntry
        {
            Kind = isChange ? LedgerKind.Dates : LedgerKind.Sources,
            SubjectId = subjectId,
            Measure = measure,
            Reference = values[0],
            Compared = values.MaxBy(v => Math.Abs(v.Value - values[0].Value))!,
            Values = values,
            Outcome = isChange && outcome == LedgerOutcome.Differs ? LedgerOutcome.Changed : outcome,
        };
    }

    /// <summary>Whether one publisher gave all values, each for a date of its own.</summary>
    private bool IsChange(ImmutableArray<Figure> figures) =>
        figures.All(f => PublisherOf(f) is { } publisher && string.Equals(publisher, PublisherOf(figures[0]), StringComparison.Ordinal))
        && figures.GroupBy(f => index.DateOf(f)).All(date => date.Key is not null && date.All(f => f.Value.Value == date.First().Value.Value));

    private string? PublisherOf(Figure figure) => index.Sources.GetValueOrDefault(figure.SourceId.Value)?.Publisher;
}
