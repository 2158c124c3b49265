using Atlas.Core.Languages;
using Atlas.Core.Values;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Charts;

/// <summary>A cell of a chart's table: a figure with its provenance, or a text.</summary>
/// <param name="Figure">The figure, if the cell holds one.</param>
/// <param name="Text">The text otherwise.</param>
/// <param name="Route">The page that the text links to, where there is one.</param>
public sealed record ChartCell(FigureModel? Figure, string? Text, Route? Route = null)
{
    /// <summary>A cell with a figure.</summary>
    public static ChartCell Of(FigureModel figure) => new(figure, null);

    /// <summary>A cell with a text.</summary>
    public static ChartCell Of(string text, Route? route = null) => new(null, text, route);

    /// <summary>A cell with a share that the chart itself computed from the row's figures.</summary>
    /// <param name="hundredths">The share in hundredths, or nothing where it cannot be computed.</param>
    /// <param name="formula">How it was computed, for readers.</param>
    /// <param name="words">The words of the page.</param>
    public static ChartCell Share(decimal? hundredths, string formula, InterfaceWords words) => new(
        new FigureModel
        {
            Label = words.Of("chart.share"),
            Unit = "percent",
            Value = hundredths is decimal share ? decimal.Round(share, 1, MidpointRounding.AwayFromZero) : null,
            Evidence = hundredths is null ? Evidence.Missing : Evidence.Derived,
            Formula = formula,
        },
        null);
}
