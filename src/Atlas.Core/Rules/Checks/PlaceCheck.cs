using System.Collections.Immutable;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Core.Records;

namespace Atlas.Core.Rules.Checks;

/// <summary>Points lie where the municipality of the record is, and municipalities where the others are.</summary>
internal sealed class PlaceCheck(CatalogueIndex index, CheckReport report)
{
    private const double EarthRadiusKm = 6371;
    private const double FarFromMunicipalityKm = 25;
    private const double FarFromAllKm = 100;
    private const int TimesTheMedian = 6;

    /// <summary>Reports points that lie far from where they should.</summary>
    public void Run()
    {
        ImmutableArray<Municipality> placed = [.. index.Catalogue.Municipalities.Where(m => m.Point is not null)];
        if (placed.Length > 2)
        {
            CheckMunicipalities(placed);
        }

        foreach (Intervention intervention in index.Catalogue.Interventions)
        {
            if (intervention.Point is { } point)
            {
                CheckIntervention(intervention, point);
            }
        }
    }

    private void CheckMunicipalities(ImmutableArray<Municipality> placed)
    {
        var centre = new GeoPoint(Median(placed.Select(m => m.Point!.Value.Value.Latitude)), Median(placed.Select(m => m.Point!.Value.Value.Longitude)));
        double far = Math.Max(FarFromAllKm, TimesTheMedian * Median(placed.Select(m => Kilometres(m.Point!.Value.Value, centre))));
        foreach (Municipality municipality in placed)
        {
            double distance = Kilometres(municipality.Point!.Value.Value, centre);
            if (distance > far)
            {
                report.Add(Diagnose.Records.FarFromMunicipality(municipality.Point.Value.Location, Whole(distance), Nearest(placed, municipality)));
            }
        }
    }

    private void CheckIntervention(Intervention intervention, Located<GeoPoint> point)
    {
        ImmutableArray<Municipality> own =
        [
            .. intervention.Municipalities.Select(m => index.Municipalities.GetValueOrDefault(m.Value)).OfType<Municipality>().Where(m => m.Point is not null),
        ];
        if (own.IsEmpty)
        {
            return;
        }

        Municipality nearest = own.MinBy(m => Kilometres(m.Point!.Value.Value, point.Value))!;
        double distance = Kilometres(nearest.Point!.Value.Value, point.Value);
        if (distance > FarFromMunicipalityKm + Radius(nearest))
        {
            report.Add(Diagnose.Records.FarFromMunicipality(point.Location, Whole(distance), nearest.Name.Value));
        }
    }

    /// <summary>The other municipality that a far one is still nearest to.</summary>
    private static string Nearest(ImmutableArray<Municipality> placed, Municipality far) =>
        placed.Where(m => m != far).MinBy(m => Kilometres(m.Point!.Value.Value, far.Point!.Value.Value))!.Name.Value;

    /// <summary>The radius in km of a disc of the municipality's area.</summary>
    private static double Radius(Municipality municipality) => Math.Sqrt((double)(municipality.AreaKm2 ?? 0) / Math.PI);

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    private static int Whole(double kilometres) => (int)Math.Round(kilometres);

    /// <summary>The great-circle distance (haversine formula).</summary>
    private static double Kilometres(GeoPoint from, GeoPoint to)
    {
        double latitudes = Math.Pow(Math.Sin(Radians(to.Latitude - from.Latitude) / 2), 2);
        double longitudes = Math.Pow(Math.Sin(Radians(to.Longitude - from.Longitude) / 2), 2);
        double chord = latitudes + (Math.Cos(Radians(from.Latitude)) * Math.Cos(Radians(to.Latitude)) * longitudes);
        return 2 * EarthRadiusKm * Math.Asin(Math.Sqrt(Math.Min(1, chord)));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
