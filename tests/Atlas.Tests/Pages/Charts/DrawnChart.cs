using System.Globalization;
using System.Xml.Linq;

namespace Atlas.Tests.Pages.Charts;

/// <summary>A drawing read back as XML: what a reader's program would find in it.</summary>
internal sealed class DrawnChart
{
    private readonly XElement _svg;

    public DrawnChart(string svg) => _svg = XElement.Parse(svg);

    public XElement Root => _svg;

    /// <summary>Values of the drawn shapes, in their order.</summary>
    public decimal[] Values => [.. Shapes.Select(shape => decimal.Parse(shape.Attribute("data-value")!.Value, CultureInfo.InvariantCulture))];

    /// <summary>Widths of the drawn shapes in hundredths of the drawing's width.</summary>
    public double[] Widths => [.. Shapes.Select(shape => double.Parse(shape.Attribute("width")!.Value.TrimEnd('%'), CultureInfo.InvariantCulture))];

    public string[] Ids => [.. _svg.DescendantsAndSelf().Attributes("id").Select(id => id.Value)];

    public string Text => string.Join('\n', _svg.Descendants("text").Select(text => text.Value));

    private IEnumerable<XElement> Shapes => _svg.Descendants("rect").Where(rect => rect.Attribute("data-value") is not null);
}
