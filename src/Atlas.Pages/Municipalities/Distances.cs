using Atlas.Core.Records;

namespace Atlas.Pages.Municipalities;

/// <summary>Distances on the ground.</summary>
public static class Distances
{
    private const double EarthRadiusKm = 6371.0088;

    /// <summary>The length in km of the great circle between two points (haversine formula).</summary>
    public static double Kilometres(GeoPoint from, GeoPoint to)
    {
        double latitude = Radians(to.Latitude - from.Latitude);
        double longitude = Radians(to.Longitude - from.Longitude);
        double a = Square(Math.Sin(latitude / 2))
            + (Math.Cos(Radians(from.Latitude)) * Math.Cos(Radians(to.Latitude)) * Square(Math.Sin(longitude / 2)));
        return 2 * EarthRadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(a)));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    private static double Square(double value) => value * value;
}
