namespace Atlas.Pages.Drawing;

/// <summary>
/// A fill told apart by colour and by pattern, so that a drawing reads without colour. Colours are the custom properties
/// of <c>charts.css</c>; patterns repeat every eight pixels.
/// </summary>
/// <param name="Index">0 to <see cref="Count"/> - 1: plain, rising stripes, dots, falling stripes, rows, grid.</param>
public readonly record struct Texture(int Index)
{
    /// <summary>How many there are; further ones repeat.</summary>
    public const int Count = 6;

    /// <summary>The texture of the <paramref name="position"/>th part of a drawing.</summary>
    public static Texture At(int position) => new(position % Count);

    /// <summary>The class of the ground, for the colour.</summary>
    public string Class => "tone-" + SvgWriter.Number(Index + 1);

    /// <summary>The value of the attribute <c>fill</c> in a drawing whose ids begin with <paramref name="prefix"/>; nothing for the plain one, which its class fills.</summary>
    public string? Fill(string prefix) => Index == 0 ? null : $"url(#{Id(prefix)})";

    /// <summary>Adds the pattern to the definitions of a drawing.</summary>
    public void Define(SvgWriter svg, string prefix)
    {
        if (Index == 0)
        {
            return;
        }

        svg.Open("pattern").With("id", Id(prefix)).With("width", "8").With("height", "8").With("patternUnits", "userSpaceOnUse");
        svg.Open("rect").With("class", Class).With("width", "8").With("height", "8").Close();
        foreach (string path in Strokes())
        {
            svg.Open("path").With("class", "texture").With("d", path).Close();
        }

        svg.Close();
    }

    /// <summary>Adds a filled rectangle; lengths may be percentages.</summary>
    public void Rectangle(SvgWriter svg, string prefix, (string X, double Y, string Width, double Height) box, Action<SvgWriter>? attributes = null)
    {
        svg.Open("rect").With("class", Index == 0 ? Class : "shape").With("x", box.X).With("y", box.Y)
            .With("width", box.Width).With("height", box.Height).With("fill", Fill(prefix));
        attributes?.Invoke(svg);
        svg.Close();
    }

    private string Id(string prefix) => $"{prefix}-t{SvgWriter.Number(Index + 1)}";

    private string[] Strokes() => Index switch
    {
        1 => ["M-2,2 L2,-2 M0,8 L8,0 M6,10 L10,6"],
        2 => ["M2,2 h1.5 M6,6 h1.5"],
        3 => ["M-2,6 L2,10 M0,0 L8,8 M6,-2 L10,2"],
        4 => ["M0,4 H8"],
        _ => ["M0,4 H8", "M4,0 V8"],
    };
}
