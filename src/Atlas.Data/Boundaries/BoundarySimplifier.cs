using System.Collections.Immutable;
using Atlas.Core.Records;

namespace Atlas.Data.Boundaries;

/// <summary>
/// Takes corners out of boundaries so that what two municipalities share stays shared: rings are cut into arcs where boundaries meet, and
/// every arc is simplified once, by the triangle of least area first (Visvalingam and Whyatt, 1993).
/// </summary>
public static class BoundarySimplifier
{
    private const double Precision = 1e5;
    private const double FirstTolerance = 1e-7;
    private const int MostAttempts = 24;

    /// <summary>
    /// The boundaries rounded to a metre (five decimals of a degree) and with at most <paramref name="corners"/> corners each on average, as
    /// long as no boundary comes to cross itself.
    /// </summary>
    public static ImmutableArray<Boundary> Simplify(ImmutableArray<Boundary> boundaries, int corners)
    {
        ImmutableArray<Boundary> best = [.. boundaries.Select(b => b.With(Rounded))];
        var arcs = new BoundaryArcs(best.SelectMany(b => b.Rings));
        double tolerance = FirstTolerance;
        // Neighbours that overlap from the start would forbid every step.
        bool together = !IsCrossed(best, together: true);
        for (int attempt = 0; attempt < MostAttempts && Corners(best) > (long)corners * boundaries.Length; attempt++, tolerance *= 2)
        {
            (double area, BoundaryArcs now) = (tolerance, arcs);
            ImmutableArray<Boundary> simpler = [.. best.Select(b => b.With(ring => now.Simplified(ring, area)))];
            if (IsCrossed(simpler, together))
            {
                break;
            }

            best = simpler;
            arcs = new BoundaryArcs(best.SelectMany(b => b.Rings));
        }

        return best;
    }

    private static bool IsCrossed(ImmutableArray<Boundary> boundaries, bool together) => together
        ? RingCrossings.First([.. boundaries.SelectMany(b => b.Rings)]) is not null
        : boundaries.Any(b => RingCrossings.First(b.Rings) is not null);

    private static long Corners(ImmutableArray<Boundary> boundaries) => boundaries.Sum(b => b.Rings.Sum(ring => (long)ring.Length));

    private static ImmutableArray<GeoPoint> Rounded(ImmutableArray<GeoPoint> ring)
    {
        var rounded = ImmutableArray.CreateBuilder<GeoPoint>(ring.Length);
        foreach (GeoPoint point in ring)
        {
            var at = new GeoPoint(Math.Round(point.Latitude * Precision) / Precision, Math.Round(point.Longitude * Precision) / Precision);
            if (rounded.Count == 0 || rounded[^1] != at)
            {
                rounded.Add(at);
            }
        }

        return rounded.ToImmutable();
    }
}
