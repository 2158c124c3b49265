using Atlas.Pages.Chrome;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Maps;

/// <summary>What a page with a map calls itself.</summary>
/// <param name="view">The map.</param>
/// <param name="site">The site.</param>
internal sealed class MapWords(MapView view, SiteModel site)
{
    /// <summary>Title of the document.</summary>
    public string Title => view switch
    {
        { Programme: { } programme } => $"Mappa di {programme.ShortName}",
        { Zone: { } zone } => $"Mappa della zona {zone.Name}",
        { Measure: MapMeasure.Euro } => "Mappa degli euro per comune",
        { Measure: MapMeasure.EuroPerInhabitant } => "Mappa degli euro per abitante",
        _ => "Mappa degli interventi",
    };

    /// <summary>Heading of the page.</summary>
    public string Heading => Title;

    /// <summary>Title of the drawing.</summary>
    public string MapTitle => view switch
    {
        { Programme: { } programme } => $"Interventi di {programme.ShortName} per comune",
        { Zone: { } zone } => $"Interventi per comune nella zona {zone.Name}",
        { Measure: MapMeasure.Euro } => "Costo degli interventi per comune",
        { Measure: MapMeasure.EuroPerInhabitant } => "Costo degli interventi per abitante, per comune",
        _ => "Numero di interventi per comune",
    };

    /// <summary>Description for search engines.</summary>
    public string Description => $"{MapTitle} su una mappa senza servizi esterni, con la tabella degli stessi numeri. {site.Territory}.";

    /// <summary>The programme or zone that the map is limited to.</summary>
    public LinkModel? Subject => view switch
    {
        { Programme: { } programme } => new LinkModel(programme.Name, SiteRoutes.Programme(programme.Id.Value)),
        { Zone: { } zone } => new LinkModel($"Zona {zone.Name}", SiteRoutes.Zone(zone.Id.Value)),
        _ => null,
    };
}
