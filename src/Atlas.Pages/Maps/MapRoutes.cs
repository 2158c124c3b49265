using Atlas.Pages.Routes;

namespace Atlas.Pages.Maps;

/// <summary>The addresses of the maps.</summary>
public static class MapRoutes
{
    /// <summary>The address of a map.</summary>
    public static Route Of(MapView view) => view switch
    {
        { Programme: { } programme } => new Route($"{SiteRoutes.Map.Path}programma/{programme.Id.Value}/"),
        { Zone: { } zone } => new Route($"{SiteRoutes.Map.Path}zona/{zone.Id.Value}/"),
        { Measure: MapMeasure.Euro } => new Route(SiteRoutes.Map.Path + "euro/"),
        { Measure: MapMeasure.EuroPerInhabitant } => new Route(SiteRoutes.Map.Path + "euro-per-abitante/"),
        _ => SiteRoutes.Map,
    };
}
