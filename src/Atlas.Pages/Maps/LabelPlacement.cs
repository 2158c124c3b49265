using System.Collections.Immutable;
using Atlas.Pages.Drawing;
using Atlas.Pages.Maps.Geometry;

namespace Atlas.Pages.Maps;

/// <summary>
/// Chooses which names a map shows at each width so that none touches another: in the order given, a name is kept where it is
/// free. A name that fits a phone fits every wider screen, since there it is smaller around the same middle.
/// </summary>
/// <param name="frame">The drawing.</param>
internal sealed class LabelPlacement(MapFrame frame)
{
    private const double Padding = 0.15;
    private const int LongName = 12;

    /// <summary>The labels of <paramref name="shapes"/>, the most important first.</summary>
    /// <param name="shapes">Shapes with the names they are called by.</param>
    public ImmutableArray<MapLabel> Place(IReadOnlyList<(MapShape Shape, string Name)> shapes)
    {
        var labels = ImmutableArray.CreateBuilder<MapLabel>();
        var placed = new List<(PlanePoint Middle, ImmutableArray<string> Lines)>();
        var left = new List<(PlanePoint Middle, ImmutableArray<string> Lines, double Room)>(shapes.Select(Candidate));
        foreach (LabelTier tier in LabelTier.All)
        {
            var taken = new LabelGrid(tier.FontSize * 6);
            placed.ForEach(label => taken.Take(Box(label.Middle, label.Lines, tier.FontSize)));
            foreach (var label in left.ToList())
            {
                LabelBox box = Box(label.Middle, label.Lines, tier.FontSize);
                if (box.Width <= label.Room && box.IsWithin(frame.Width, frame.Height) && taken.IsFree(box))
                {
                    taken.Take(box);
                    placed.Add((label.Middle, label.Lines));
                    left.Remove(label);
                    labels.Add(Label(label.Middle, label.Lines, tier));
                }
            }
        }

        return labels.ToImmutable();
    }

    /// <summary>A name in one or two lines at the middle of its shape, and the width that it may take: that of the shape and as much again.</summary>
    private (PlanePoint Middle, ImmutableArray<string> Lines, double Room) Candidate((MapShape Shape, string Name) named)
    {
        double[] across = [.. named.Shape.Rings.SelectMany(ring => ring).Select(point => frame.Place(point).X)];
        return (frame.Place(named.Shape.Centre), Lines(named.Name), (across.Max() - across.Min()) * 2);
    }

    private static ImmutableArray<string> Lines(string name)
    {
        int middle = name.Length / 2;
        int space = Enumerable.Range(0, name.Length).Where(i => name[i] == ' ').OrderBy(i => Math.Abs(i - middle)).FirstOrDefault(-1);
        return name.Length <= LongName || space < 0 ? [name] : [name[..space], name[(space + 1)..]];
    }

    private static LabelBox Box(PlanePoint middle, ImmutableArray<string> lines, double fontSize)
    {
        double width = lines.Max(line => TextWidth.Of(line, fontSize)) + (2 * Padding * fontSize);
        double height = (lines.Length * fontSize * 1.1) + (Padding * fontSize);
        return new LabelBox(middle.X - (width / 2), middle.Y - (height / 2), width, height);
    }

    private static MapLabel Label(PlanePoint middle, ImmutableArray<string> lines, LabelTier tier) => new(
        lines,
        SvgWriter.Number(middle.X, 1),
        SvgWriter.Number(middle.Y, 1),
        lines.Length == 1 ? ".35em" : "-.2em",
        tier.Number);
}
