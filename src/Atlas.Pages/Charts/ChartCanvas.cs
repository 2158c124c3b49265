using System.Globalization;
using Atlas.Pages.Drawing;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Charts;

/// <summary>
/// The sheet that charts are drawn on. Horizontal lengths are percentages and text keeps its size, so one drawing serves
/// every width from <see cref="NarrowestWidth"/> pixels up without text that shrinks or overlaps; only the height is fixed.
/// </summary>
internal sealed class ChartCanvas
{
    /// <summary>The narrowest width that texts are laid out for: a phone of 320 pixels less the margins of page and card.</summary>
    public const double NarrowestWidth = 256;

    /// <summary>Font size of names and values, in pixels.</summary>
    public const double FontSize = 14;

    /// <summary>Distance between lines of text, in pixels.</summary>
    public const double LineHeight = 19;

    /// <summary>Height of a bar, in pixels.</summary>
    public const double BarHeight = 16;

    private readonly ChartFrame _frame;
    private readonly SvgWriter _body = new();
    private readonly SortedSet<int> _textures = [];

    public ChartCanvas(ChartFrame frame) => _frame = frame;

    /// <summary>How far down the drawing has come, in pixels.</summary>
    public double Top { get; private set; }

    /// <summary>The drawing itself, for shapes of a chart's own.</summary>
    public SvgWriter Body => _body;

    /// <summary>Leaves a space of <paramref name="height"/> pixels.</summary>
    public void Skip(double height) => Top += height;

    /// <summary>Writes a name at the left and a value at the right, on one line where both fit the narrowest width and on several otherwise.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    /// <param name="indent">Pixels kept free at the left.</param>
    public void NameAndValue(string name, string value, double indent = 0)
    {
        double valueWidth = TextWidth.Of(value, FontSize) + 10;
        double room = NarrowestWidth - indent;
        bool together = TextWidth.Of(name, FontSize) + valueWidth <= room;
        Top += 2;
        foreach (string line in together ? [name] : TextWidth.Wrap(name, FontSize, room))
        {
            Top += LineHeight;
            Line("label", SvgWriter.Number(indent), "start", line);
        }

        Top += together ? 0 : LineHeight;
        Line("value", "100%", "end", value);
    }

    /// <summary>Writes one line of text at the present height.</summary>
    public void Line(string cssClass, string x, string anchor, string text) =>
        _body.Open("text").With("class", cssClass).With("x", x).With("y", Top - 4).With("text-anchor", anchor is "start" ? null : anchor).Text(text).Close();

    /// <summary>Draws the empty track of a bar at the present height.</summary>
    public void Track(double height = BarHeight) =>
        _body.Open("rect").With("class", "track").With("x", "0").With("y", Top).With("width", "100%").With("height", height).Close();

    /// <summary>Draws a part of a bar at the present height.</summary>
    /// <param name="texture">Its fill.</param>
    /// <param name="from">Where it begins, as a share of the width.</param>
    /// <param name="to">Where it ends, as a share of the width.</param>
    /// <param name="figure">Written into <c>data-value</c>, so that the drawing can be read back.</param>
    /// <param name="height">Its height in pixels.</param>
    public void Bar(Texture texture, double from, double to, FigureModel figure, double height = BarHeight)
    {
        _textures.Add(texture.Index);
        texture.Rectangle(
            _body, _frame.Prefix, (SvgWriter.Share(from), Top, SvgWriter.Share(to - from), height),
            svg => svg.With("data-label", figure.Label).With("data-value", figure.Value is decimal value ? SvgWriter.Exact(value) : null).With("data-unit", figure.Unit));
    }

    /// <summary>Draws the sample of a texture beside a line of text.</summary>
    public void Sample(Texture texture, double y)
    {
        _textures.Add(texture.Index);
        texture.Rectangle(_body, _frame.Prefix, ("0", y, "14", 14));
    }

    /// <summary>The finished element.</summary>
    /// <param name="kind">Its kind, for the style sheet: <c>chart-stack</c>.</param>
    /// <param name="description">What the drawing says, for those who do not see it.</param>
    public string Finish(string kind, string description)
    {
        string height = Math.Ceiling(Top + 2).ToString(CultureInfo.InvariantCulture);
        var svg = new SvgWriter();
        svg.Open("svg").With("class", "chart " + kind).With("role", "img").With("width", "100%").With("height", height)
            .With("font-size", FontSize).With("aria-labelledby", $"{_frame.Prefix}-title").With("aria-describedby", $"{_frame.Prefix}-desc");
        svg.Open("title").With("id", $"{_frame.Prefix}-title").Text(_frame.Title).Close();
        svg.Open("desc").With("id", $"{_frame.Prefix}-desc").Text(description).Close();
        Define(svg);
        return svg.Raw(_body.ToString()).Close().ToString();
    }

    private void Define(SvgWriter svg)
    {
        if (_textures.Max > 0)
        {
            svg.Open("defs");
            foreach (int index in _textures)
            {
                new Texture(index).Define(svg, _frame.Prefix);
            }

            svg.Close();
        }
    }
}
