using System.Collections.Immutable;

namespace Atlas.Pages.Maps.Geometry;

/// <summary>A municipality's shape on the plane.</summary>
/// <param name="Key">Its ISTAT code.</param>
/// <param name="Rings">Its rings, in kilometres, not closed; outer ones and holes alike, to be filled by the even-odd rule.</param>
/// <param name="Centre">A point inside it, for its label.</param>
public sealed record MapShape(string Key, ImmutableArray<ImmutableArray<PlanePoint>> Rings, PlanePoint Centre)
{
    /// <summary>Its area in km².</summary>
    public double Area => Math.Abs(Rings.Sum(SignedArea));

    private static double SignedArea(ImmutableArray<PlanePoint> ring)
    {
        double doubled = 0;
        for (int i = 0; i < ring.Length; i++)
        {
            PlanePoint next = ring[i + 1 == ring.Length ? 0 : i + 1];
            doubled += (ring[i].X * next.Y) - (next.X * ring[i].Y);
        }

        return doubled / 2;
    }
}
