using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Core.Records;
using Atlas.Data.Tables;

namespace Atlas.Data.Records;

/// <summary>Points from the columns <c>lat</c> and <c>lon</c>.</summary>
internal static class Points
{
    /// <summary>The point of <paramref name="row"/>, where it has both coordinates; one alone is reported.</summary>
    public static Located<GeoPoint>? Of(TableRow row)
    {
        bool hasLatitude = row.Text("lat") is not null;
        bool hasLongitude = row.Text("lon") is not null;
        if (hasLatitude != hasLongitude)
        {
            string there = hasLatitude ? "lat" : "lon";
            row.Report(Diagnose.Data.HalfAPoint(row.LocationOf(there), hasLatitude ? "lon" : "lat", row.ContextOf(there)));
        }

        return row.Number("lat") is Located<decimal> latitude && row.Number("lon") is Located<decimal> longitude
            ? new Located<GeoPoint>(new GeoPoint((double)latitude.Value, (double)longitude.Value), latitude.Location)
            : null;
    }
}
