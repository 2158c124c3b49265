using System.Collections.Immutable;
using Atlas.Core.Records;

namespace Atlas.Data.Boundaries;

/// <summary>Knows at which corners boundaries meet, and simplifies what lies between two of them the same way for every ring that runs along it.</summary>
internal sealed class BoundaryArcs
{
    private readonly HashSet<GeoPoint> _junctions = [];

    /// <summary>Finds the junctions of <paramref name="rings"/>, which are closed: the corners whose neighbours are not the same in all rings.</summary>
    public BoundaryArcs(IEnumerable<ImmutableArray<GeoPoint>> rings)
    {
        var neighbours = new Dictionary<GeoPoint, (GeoPoint, GeoPoint)>();
        foreach (ImmutableArray<GeoPoint> ring in rings)
        {
            for (int i = 0; i + 1 < ring.Length; i++)
            {
                GeoPoint before = ring[i == 0 ? ring.Length - 2 : i - 1];
                (GeoPoint, GeoPoint) pair = IsBefore(before, ring[i + 1]) ? (before, ring[i + 1]) : (ring[i + 1], before);
                if (!neighbours.TryAdd(ring[i], pair) && neighbours[ring[i]] != pair)
                {
                    _junctions.Add(ring[i]);
                }
            }
        }
    }

    /// <summary>A ring without the corners whose triangle is smaller than <paramref name="area"/>, in square degrees.</summary>
    public ImmutableArray<GeoPoint> Simplified(ImmutableArray<GeoPoint> ring, double area)
    {
        GeoPoint[] turned = FromJunction(ring);
        var result = ImmutableArray.CreateBuilder<GeoPoint>();
        int start = 0;
        for (int i = 1; i < turned.Length; i++)
        {
            if (i + 1 == turned.Length || _junctions.Contains(turned[i]))
            {
                result.AddRange(Arc(turned[start..(i + 1)], area).SkipLast(1));
                start = i;
            }
        }

        result.Add(turned[^1]);
        return result.Count > 3 ? result.ToImmutable() : ring;
    }

    /// <summary>The ring from its first junction; without one, from the corner that comes first of all, so that two rings that are the same start alike.</summary>
    private GeoPoint[] FromJunction(ImmutableArray<GeoPoint> ring)
    {
        GeoPoint[] open = [.. ring.SkipLast(1)];
        int first = Array.FindIndex(open, _junctions.Contains);
        if (first < 0)
        {
            first = 0;
            for (int i = 1; i < open.Length; i++)
            {
                first = IsBefore(open[i], open[first]) ? i : first;
            }
        }

        return [.. open[first..], .. open[..first], open[first]];
    }

    /// <summary>An arc is simplified in the one direction that both its rings agree on.</summary>
    private static GeoPoint[] Arc(GeoPoint[] arc, double area)
    {
        bool isTurned = IsBefore(arc[^1], arc[0]) || (arc[^1] == arc[0] && IsBefore(arc[^2], arc[1]));
        GeoPoint[] simplified = CornerRemoval.Run(isTurned ? [.. arc.Reverse()] : arc, area, keep: arc[0] == arc[^1] ? 3 : 1);
        return isTurned ? [.. simplified.Reverse()] : simplified;
    }

    private static bool IsBefore(GeoPoint left, GeoPoint right) =>
        left.Longitude < right.Longitude || (left.Longitude.Equals(right.Longitude) && left.Latitude < right.Latitude);
}
