using System.Collections.Immutable;
using Atlas.Pages.Drawing;
using Atlas.Pages.Maps.Geometry;

namespace Atlas.Pages.Maps;

/// <summary>The part of the plane that a drawing shows, and how it is laid on the drawing's units.</summary>
public sealed class MapFrame
{
    private readonly double _left;
    private readonly double _top;
    private readonly double _scale;

    private MapFrame(double left, double top, double scale, double width, double height) =>
        (_left, _top, _scale, Width, Height) = (left, top, scale, width, height);

    /// <summary>Width in units.</summary>
    public double Width { get; }

    /// <summary>Height in units.</summary>
    public double Height { get; }

    /// <summary>Units per kilometre.</summary>
    public double Scale => _scale;

    /// <summary>The value of the attribute <c>viewBox</c>.</summary>
    public string ViewBox => $"0 0 {SvgWriter.Number(Width)} {SvgWriter.Number(Height)}";

    /// <summary>A frame around <paramref name="rings"/>.</summary>
    /// <param name="rings">What it shows, in kilometres; at least one ring.</param>
    /// <param name="width">Width in units; a territory that is higher than wide is made narrower, so as not to fill more than a screen.</param>
    /// <param name="margin">Units kept free on each side.</param>
    public static MapFrame Around(IEnumerable<ImmutableArray<PlanePoint>> rings, double width, double margin)
    {
        (double left, double top, double right, double bottom) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (PlanePoint point in rings.SelectMany(ring => ring))
        {
            (left, top) = (Math.Min(left, point.X), Math.Min(top, point.Y));
            (right, bottom) = (Math.Max(right, point.X), Math.Max(bottom, point.Y));
        }

        double scale = (width - (2 * margin)) / Math.Max(right - left, bottom - top);
        return new MapFrame(
            left - (margin / scale) - (((width - (2 * margin)) / scale) - (right - left)) / 2,
            top - (margin / scale),
            scale,
            width,
            Math.Ceiling(((bottom - top) * scale) + (2 * margin)));
    }

    /// <summary>Where a point of the plane lies, in units.</summary>
    public PlanePoint Place(PlanePoint point) => new((point.X - _left) * _scale, (point.Y - _top) * _scale);

    /// <summary>Where rings lie, in units.</summary>
    public IEnumerable<ImmutableArray<PlanePoint>> Place(IEnumerable<ImmutableArray<PlanePoint>> rings) =>
        rings.Select(ring => ring.Select(Place).ToImmutableArray());

    /// <summary>Whether some of a shape falls within the frame.</summary>
    public bool Shows(MapShape shape)
    {
        var points = shape.Rings.SelectMany(ring => ring).Select(Place).ToArray();
        return points.Max(p => p.X) > 0 && points.Min(p => p.X) < Width && points.Max(p => p.Y) > 0 && points.Min(p => p.Y) < Height;
    }
}
