using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Atlas.Pages.Maps.Geometry;

namespace Atlas.Pages.Maps;

/// <summary>Writes rings as the <c>d</c> of a path, as short as it goes: relative steps in tenths of a unit, rounded before the steps are taken so that neighbours still meet.</summary>
internal static class MapPath
{
    /// <summary>The path of <paramref name="rings"/>.</summary>
    public static string Of(IEnumerable<ImmutableArray<PlanePoint>> rings)
    {
        var path = new StringBuilder();
        foreach (ImmutableArray<PlanePoint> ring in rings)
        {
            Add(path, ring);
        }

        return path.ToString();
    }

    private static void Add(StringBuilder path, ImmutableArray<PlanePoint> ring)
    {
        (long X, long Y)? last = null;
        foreach (PlanePoint point in ring)
        {
            (long X, long Y) at = (Tenths(point.X), Tenths(point.Y));
            if (last is not { } before)
            {
                path.Append('M');
                Number(path, at.X, first: true);
                Number(path, at.Y, first: false);
                path.Append('l');
                last = at;
                continue;
            }

            if (at != before)
            {
                Number(path, at.X - before.X, first: path[^1] == 'l');
                Number(path, at.Y - before.Y, first: false);
                last = at;
            }
        }

        path.Append('z');
    }

    private static long Tenths(double value) => (long)Math.Round(value * 10, MidpointRounding.AwayFromZero);

    private static void Number(StringBuilder path, long tenths, bool first)
    {
        if (!first && tenths >= 0)
        {
            path.Append(' ');
        }

        if (tenths < 0)
        {
            path.Append('-');
        }

        (long whole, long tenth) = Math.DivRem(Math.Abs(tenths), 10);
        if (whole != 0 || tenth == 0)
        {
            path.Append(CultureInfo.InvariantCulture, $"{whole}");
        }

        if (tenth != 0)
        {
            path.Append(CultureInfo.InvariantCulture, $".{tenth}");
        }
    }
}
