using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Pages.Maps.Geometry;

namespace Atlas.Pages.Maps;

/// <summary>The territory of an atlas as its maps draw it: computed when the first map asks, once for all of them.</summary>
public sealed class Territory
{
    private readonly Lazy<MapGeometry> _geometry;

    /// <summary>The territory of <paramref name="index"/>.</summary>
    public Territory(CatalogueIndex index) => _geometry = new Lazy<MapGeometry>(() =>
        index.Catalogue.Boundaries.IsEmpty ? SchematicGeometry.Of(Sites(index)) : BoundaryGeometry.Of(index.Catalogue.Boundaries));

    /// <summary>The shapes of its municipalities; those without a boundary, or where there are no boundaries without a point or an area, have none.</summary>
    public MapGeometry Geometry => _geometry.Value;

    private static ImmutableArray<SchematicSite> Sites(CatalogueIndex index)
    {
        var sites = ImmutableArray.CreateBuilder<SchematicSite>();
        foreach (Municipality municipality in index.Municipalities.Values.OrderBy(m => m.Istat.Value, StringComparer.Ordinal))
        {
            if (municipality is { Point: { } point, AreaKm2: > 0 and { } area })
            {
                sites.Add(new SchematicSite(municipality.Istat.Value, point, (double)area));
            }
        }

        return sites.ToImmutable();
    }
}
