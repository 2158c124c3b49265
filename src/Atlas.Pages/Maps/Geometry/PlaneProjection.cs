using Atlas.Core.Records;

namespace Atlas.Pages.Maps.Geometry;

/// <summary>
/// Lays WGS 84 on a plane by the equirectangular projection with its standard parallel through the middle of the territory:
/// true to a tenth of a percent over a metropolitan area, and exact arithmetic but for one cosine, which is rounded so that
/// every machine gets the same plane.
/// </summary>
public sealed class PlaneProjection
{
    private const double KilometresPerDegree = 111.195;

    private readonly double _longitudeKilometres;
    private readonly GeoPoint _origin;

    /// <summary>A projection for a territory within these latitudes and longitudes.</summary>
    public PlaneProjection(GeoPoint southWest, GeoPoint northEast)
    {
        _origin = new GeoPoint(northEast.Latitude, southWest.Longitude);
        double middle = (southWest.Latitude + northEast.Latitude) / 2 * Math.PI / 180;
        _longitudeKilometres = KilometresPerDegree * Math.Round(Math.Cos(middle), 6);
    }

    /// <summary>A projection for a territory that holds <paramref name="points"/>; at least one.</summary>
    public static PlaneProjection Around(IReadOnlyCollection<GeoPoint> points) => new(
        new GeoPoint(points.Min(p => p.Latitude), points.Min(p => p.Longitude)),
        new GeoPoint(points.Max(p => p.Latitude), points.Max(p => p.Longitude)));

    /// <summary>Where a point lies on the plane.</summary>
    public PlanePoint Project(GeoPoint point) => new(
        (point.Longitude - _origin.Longitude) * _longitudeKilometres,
        (_origin.Latitude - point.Latitude) * KilometresPerDegree);
}
