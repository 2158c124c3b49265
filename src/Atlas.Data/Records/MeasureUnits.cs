using System.Collections.Frozen;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Core.Records;
using Atlas.Data.Schemas;
using Atlas.Data.Tables;

namespace Atlas.Data.Records;

/// <summary>What the units of measures ask of figures.</summary>
internal sealed class MeasureUnits
{
    private readonly FrozenDictionary<string, string> _units;

    /// <summary>Knows the units of <paramref name="measures"/>, which are all there are if <paramref name="isWhole"/>.</summary>
    public MeasureUnits(IEnumerable<Measure> measures, bool isWhole)
    {
        _units = measures
            .DistinctBy(measure => measure.Id.Value, StringComparer.Ordinal)
            .ToFrozenDictionary(measure => measure.Id.Value, measure => measure.Unit, StringComparer.Ordinal);
        Columns = new ExtraColumns(
            _units.ToFrozenDictionary(
                pair => pair.Key,
                pair => new FieldSchema { Name = pair.Key, Type = FieldType.Number, IsAmount = pair.Value is "EUR" },
                StringComparer.Ordinal),
            isWhole);
    }

    /// <summary>The columns that measures may be in an <c>interventions.csv</c>.</summary>
    public ExtraColumns Columns { get; }

    /// <summary>Whether <paramref name="id"/> is a measure.</summary>
    public bool IsMeasure(string id) => _units.ContainsKey(id);

    /// <summary>Reports a value that its measure's unit does not allow.</summary>
    /// <param name="row">The row it stands in.</param>
    /// <param name="column">The column it stands in.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="value">The value.</param>
    public void Check(TableRow row, string column, string measure, Located<decimal> value)
    {
        string text = row.TextOrEmpty(column);
        switch (_units.GetValueOrDefault(measure))
        {
            case "percent" when value.Value is < 0 or > 100:
                row.Report(Diagnose.Data.PercentOver100(value.Location, text, row.ContextOf(column)));
                break;
            case not null and not "percent" when value.Value < 0:
                row.Report(Diagnose.Data.NegativeFigure(value.Location, text, measure, row.ContextOf(column)));
                break;
            case "count" or "months" when decimal.Truncate(value.Value) != value.Value:
                row.Report(Diagnose.Data.NotAWholeCount(value.Location, text, measure, row.ContextOf(column)));
                break;
            case "EUR" when decimal.Round(value.Value, 2) != value.Value:
                row.Report(Diagnose.Data.FractionOfACent(value.Location, text, row.ContextOf(column)));
                break;
            default:
                break;
        }
    }
}
