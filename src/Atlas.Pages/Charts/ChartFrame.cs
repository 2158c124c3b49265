using Atlas.Core.Languages;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Charts;

/// <summary>What a chart needs besides its numbers.</summary>
/// <param name="Prefix">Begins every id of the drawing; unique on its page: <c>funding</c>.</param>
/// <param name="Title">What the chart shows; also the caption of its table.</param>
/// <param name="Words">The words of the page.</param>
public sealed record ChartFrame(string Prefix, string Title, InterfaceWords Words)
{
    /// <summary>A figure's value with its unit, or that there is none.</summary>
    internal string Written(FigureModel figure) => figure.Value is decimal value ? Words.Format.Quantity(value, figure.Unit) : Words.Of("figure.missing");
}
