using System.Collections.Immutable;
using Atlas.Core.Locations;

namespace Atlas.Core.Records;

/// <summary>The boundary of a municipality (a feature of <c>data/geo/confini.geojson</c>).</summary>
/// <param name="Istat">ISTAT code of the municipality.</param>
/// <param name="Polygons">Its polygons in WGS 84: the outer ring of each, then its holes, all closed.</param>
public sealed record Boundary(Located<string> Istat, ImmutableArray<ImmutableArray<ImmutableArray<GeoPoint>>> Polygons)
{
    /// <summary>All its rings, to be filled by the even-odd rule.</summary>
    public ImmutableArray<ImmutableArray<GeoPoint>> Rings => [.. Polygons.SelectMany(polygon => polygon)];

    /// <summary>The same boundary with other rings, one for each of its own; a polygon whose outer ring comes to nothing is left out.</summary>
    public Boundary With(Func<ImmutableArray<GeoPoint>, ImmutableArray<GeoPoint>> change) => this with
    {
        Polygons =
        [
            .. Polygons
                .Select(polygon => polygon.Select(change).ToImmutableArray())
                .Where(polygon => polygon[0].Length > 3)
                .Select(polygon => polygon.RemoveAll(ring => ring.Length <= 3)),
        ],
    };
}
