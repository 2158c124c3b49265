using System.Collections.Immutable;
using Atlas.Core.Records;

namespace Atlas.Data.Boundaries;

/// <summary>Finds where the sides of a boundary cross. Sides are swept from west to east, so that only those that lie side by side are compared.</summary>
internal static class RingCrossings
{
    /// <summary>A point near the first crossing, or nothing. Sides that only touch at a corner do not cross.</summary>
    public static GeoPoint? First(ImmutableArray<ImmutableArray<GeoPoint>> rings)
    {
        List<(GeoPoint From, GeoPoint To)> sides = [.. rings
            .SelectMany(ring => ring.Zip(ring.Skip(1)))
            .Select(side => side.First.Longitude <= side.Second.Longitude ? (side.First, side.Second) : (side.Second, side.First))
            .OrderBy(side => side.Item1.Longitude)];
        var open = new List<(GeoPoint From, GeoPoint To)>();
        foreach ((GeoPoint From, GeoPoint To) side in sides)
        {
            open.RemoveAll(other => other.To.Longitude < side.From.Longitude);
            foreach ((GeoPoint From, GeoPoint To) other in open)
            {
                if (Cross(side, other))
                {
                    return side.From;
                }
            }

            open.Add(side);
        }

        return null;
    }

    private static bool Cross((GeoPoint From, GeoPoint To) one, (GeoPoint From, GeoPoint To) two) =>
        Turn(one.From, one.To, two.From) * Turn(one.From, one.To, two.To) < 0 && Turn(two.From, two.To, one.From) * Turn(two.From, two.To, one.To) < 0;

    /// <summary>On which side of a line a point lies; rounding errors count as on it.</summary>
    private static int Turn(GeoPoint from, GeoPoint to, GeoPoint point)
    {
        double area = ((to.Longitude - from.Longitude) * (point.Latitude - from.Latitude)) - ((to.Latitude - from.Latitude) * (point.Longitude - from.Longitude));
        return Math.Abs(area) < 1e-14 ? 0 : Math.Sign(area);
    }
}
