using Atlas.Core.Records;

namespace Atlas.Pages.Maps.Geometry;

/// <summary>What a schematic map knows of a municipality.</summary>
/// <param name="Key">Its ISTAT code.</param>
/// <param name="Point">Its centre.</param>
/// <param name="Area">Its area in km².</param>
public readonly record struct SchematicSite(string Key, GeoPoint Point, double Area);
