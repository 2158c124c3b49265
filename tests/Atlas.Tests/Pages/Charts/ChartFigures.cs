using Atlas.Core.Values;
using Atlas.Pages.Charts;
using Atlas.Pages.Plan;

namespace Atlas.Tests.Pages.Charts;

/// <summary>Figures for the charts under test.</summary>
internal static class ChartFigures
{
    public static FigureModel Of(string label, decimal? value, string unit = "EUR") => new()
    {
        Label = label,
        Value = value,
        Unit = unit,
        Evidence = value is null ? Evidence.Missing : Evidence.Stated,
    };

    public static ChartItem Item(string label, decimal? value) => new(label, Of(label, value));

    public static PartialDate Date(string iso) => PartialDate.TryParse(iso, out PartialDate date) ? date : throw new FormatException(iso);
}
