namespace Atlas.Pages.Maps.Geometry;

/// <summary>A point on the plane of a map, in kilometres: <paramref name="X"/> grows eastward, <paramref name="Y"/> southward, as on a screen.</summary>
/// <param name="X">Kilometres east.</param>
/// <param name="Y">Kilometres south.</param>
public readonly record struct PlanePoint(double X, double Y)
{
    /// <summary>Square of the distance to <paramref name="other"/>, in km².</summary>
    public double SquaredDistance(PlanePoint other) => ((X - other.X) * (X - other.X)) + ((Y - other.Y) * (Y - other.Y));
}
