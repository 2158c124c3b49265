using System.Collections.Frozen;
using System.Collections.Immutable;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Core.Records;

namespace Atlas.Core.Rules.Checks;

/// <summary>Figures sum exactly, stand once, and no source pays more than it funds.</summary>
internal sealed class FigureCheck(CatalogueIndex index, CheckReport report)
{
    private const decimal Greatest = 1_000_000_000_000_000m;
    private const int MostDecimals = 6;

    private readonly FrozenSet<string> _costs = IdsOf(index, MeasureFamily.Cost);
    private readonly FrozenSet<string> _payments = IdsOf(index, MeasureFamily.Payment);

    /// <summary>Reports figures that cannot be right.</summary>
    public void Run()
    {
        var seen = new Dictionary<(string, string, string, string, decimal, object?), SourceLocation>();
        foreach (Figure figure in index.Catalogue.Figures)
        {
            decimal value = figure.Value.Value;
            if (Math.Abs(value) >= Greatest || decimal.Round(value, MostDecimals) != value)
            {
                report.Add(Diagnose.Records.BeyondExactSums(figure.Value.Location, value));
            }

            var key = (figure.SubjectId.Value, figure.MeasureId.Value, figure.SourceId.Value, figure.Locator, value, (object?)figure.AsOf?.Value);
            if (!seen.TryAdd(key, figure.Value.Location))
            {
                report.Add(Diagnose.Records.SameFigureTwice(figure.Value.Location, seen[key]));
            }

            if (_payments.Contains(figure.MeasureId.Value) && string.IsNullOrWhiteSpace(figure.Note))
            {
                CheckPayment(figure);
            }
        }
    }

    private void CheckPayment(Figure payment)
    {
        ImmutableArray<decimal> fundings =
        [
            .. index.FiguresOf(payment.SubjectId.Value)
                .Where(f => _costs.Contains(f.MeasureId.Value) && IsSameStatement(f, payment))
                .Select(f => f.Value.Value),
        ];
        if (!fundings.IsEmpty && fundings.Max() < payment.Value.Value)
        {
            report.Add(Diagnose.Records.PaymentsOverFunding(payment.Value.Location, payment.Value.Value, fundings.Max()));
        }
    }

    private bool IsSameStatement(Figure left, Figure right) =>
        string.Equals(left.SourceId.Value, right.SourceId.Value, StringComparison.Ordinal) && index.DateOf(left) == index.DateOf(right);

    private static FrozenSet<string> IdsOf(CatalogueIndex index, string family) => index.Catalogue.Measures
        .Where(m => string.Equals(m.Family, family, StringComparison.Ordinal))
        .Select(m => m.Id.Value)
        .ToFrozenSet(StringComparer.Ordinal);
}
