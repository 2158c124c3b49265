using System.Globalization;
using System.Text.Json.Nodes;
using Atlas.Core.Records;
using Atlas.Pages.OpenData.Formats;
using Atlas.Pages.Plan;

namespace Atlas.Pages.OpenData.Oc4ids;

/// <summary>Tells every figure of an intervention as an observation of its measure, with the source, the place in it and the time that it speaks of.</summary>
/// <param name="context">The plan.</param>
internal sealed class Oc4idsMetrics(PlanContext context)
{
    private const string FinancialProgress = "financialProgress"; // A word of the standard's open list of metrics.

    private readonly CatalogueIndex _index = context.Index;

    /// <summary>The metrics, one for each measure.</summary>
    /// <param name="id">Id of the intervention.</param>
    public IEnumerable<JsonObject> Of(string id)
    {
        string? payments = context.Headlines.OfFamily(id, MeasureFamily.Payment)?.Measure.Id.Value;
        return _index.FiguresOf(id).GroupBy(figure => figure.MeasureId.Value, StringComparer.Ordinal)
            .Select(figures => Metric(figures, string.Equals(figures.Key, payments, StringComparison.Ordinal) ? FinancialProgress : figures.Key));
    }

    private JsonObject Metric(IGrouping<string, Figure> figures, string id)
    {
        Measure? measure = _index.Measures.GetValueOrDefault(figures.Key);
        return new JsonObject { ["id"] = id }
            .With("title", measure?.Label)
            .With("description", measure?.Definition)
            .With("observations", JsonFields.ListOf(figures.Select((figure, i) => Observation(figure, measure?.Unit, i))));
    }

    private JsonObject Observation(Figure figure, string? unit, int index)
    {
        bool isMoney = string.Equals(unit, Oc4idsWords.Euro, StringComparison.Ordinal);
        return new JsonObject { ["id"] = (index + 1).ToString(CultureInfo.InvariantCulture) }
            .With("period", _index.DateOf(figure) is { } date ? Oc4idsWords.Period(date) : null)
            .With("value", isMoney ? Oc4idsWords.Amount(figure.Value.Value) : null)
            .With("measure", isMoney ? null : figure.Value.Value.ToString(CultureInfo.InvariantCulture))
            .With("unit", isMoney || unit is null ? null : Unit(unit))
            .With("notes", Oc4idsWords.Told(figure, _index));
    }

    /// <summary>The unit, with its common code in UN/CEFACT Recommendation 20, which the standard recommends.</summary>
    private static JsonObject Unit(string unit)
    {
        string? code = unit switch
        {
            "count" => "C62",
            "percent" => "P1",
            "m" => "MTR",
            "km" => "KMT",
            "m2" => "MTK",
            "km2" => "KMK",
            "ha" => "HAR",
            _ => null,
        };
        return new JsonObject { ["name"] = unit }.With("scheme", code is null ? null : "UNCEFACT").With("id", code);
    }
}
